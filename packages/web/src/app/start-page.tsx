import { useQuery } from '@tanstack/react-query'
import { readLastOrg } from '#web/lib/last-org.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { ErrorPage } from './error-page.tsx'
import { GoTo } from './go-to.tsx'
import { startHref } from './start-href.ts'

/** `/` leads on: to the organisation of last time, to the first one, to a new one, or to the sign-in page. */
export const StartPage = () => {
  const trpc = useTRPC()
  const me = useQuery(trpc.auth.me.queryOptions())
  if (me.error !== null) return <ErrorPage error={me.error} reset={() => void me.refetch()} />
  if (me.data === undefined) return null
  return <GoTo href={startHref(me.data?.orgs ?? null, readLastOrg())} />
}
