import { hrefTo } from './paths.ts'

/**
 * Where `/` leads.
 *
 * @param orgs of the signed-in person; null when nobody is
 */
export const startHref = (orgs: readonly { readonly slug: string }[] | null, last: string | null): string => {
  if (orgs === null) return hrefTo('login', {})
  const org = orgs.find(({ slug }) => slug === last) ?? orgs[0]
  return org === undefined ? hrefTo('newOrg', {}) : hrefTo('home', { org: org.slug })
}
