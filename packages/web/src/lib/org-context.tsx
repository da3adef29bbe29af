import { createContext, type ReactNode, use } from 'react'
import type { Org } from './api-types.ts'

/** The organisation of the address: its words and cycles, who I am in it, what I may do. Throws outside `/:org`. */
export const useOrg = (): Org => {
  const org = use(OrgContext)
  if (org === null) throw new Error('useOrg was called outside the layout of an organisation')
  return org
}

export const OrgProvider = ({ org, children }: { org: Org; children: ReactNode }) => (
  <OrgContext value={org}>{children}</OrgContext>
)

const OrgContext = createContext<Org | null>(null)
