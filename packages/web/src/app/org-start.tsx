import { useOrg } from '#web/lib/org-context.tsx'
import { GoTo } from './go-to.tsx'
import { hrefTo } from './paths.ts'

/** What somebody means who writes no more than the address of an organisation. */
export const OrgStart = () => <GoTo href={hrefTo('home', { org: useOrg().slug })} />
