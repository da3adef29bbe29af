import { domainToASCII, domainToUnicode } from 'node:url'
import type { Directory } from '@polyrhythm/db/client'
import { insertStatement } from '@polyrhythm/db/insert'
import { account, domainDirectory, membership, orgDirectory, pastMembership } from '@polyrhythm/db/schema/directory'
import { joinDomain, member } from '@polyrhythm/db/schema/org'
import type { AccountId } from '@polyrhythm/domain/ids'
import { mailDomainOf } from '@polyrhythm/domain/members/mail-domain'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { OrgContext } from '#api/trpc/run'

/** As domains are stored and compared: small letters, Punycode. '' where it is none. */
export const plainDomain = (text: string): string => domainToASCII(text.trim().replace(/^@/, ''))

/** As people write it: 'bücher.example'. */
export const shownDomain = (domain: string): string => domainToUnicode(domain)

/** The domain of the address that an account has confirmed. */
export async function findMailDomain(directory: Pick<Directory, 'select'>, id: AccountId): Promise<string> {
  const [found] = await directory.select({ email: account.email }).from(account).where(eq(account.id, id))
  return plainDomain(mailDomainOf(found?.email ?? ''))
}

/** The domains that are open, with who opened them when. */
export const listOpenDomains = (ctx: OrgContext) =>
  ctx.tx
    .select({ id: joinDomain.id, domain: joinDomain.domain, openedAt: joinDomain.openedAt, openedBy: member.name })
    .from(joinDomain)
    .innerJoin(member, and(eq(member.orgId, joinDomain.orgId), eq(member.id, joinDomain.openedBy)))
    .where(and(eq(joinDomain.orgId, ctx.org.id), isNull(joinDomain.closedAt)))
    .orderBy(asc(joinDomain.domain))

/** Opens a domain; one that another admin opened at this moment stays as it is. */
export const insertDomain = (ctx: OrgContext, domain: string) =>
  ctx.tx.execute(
    sql`${insertStatement(joinDomain, [
      { orgId: ctx.org.id, id: uuidv7(), domain, openedBy: ctx.actor.memberId },
    ])} on conflict do nothing`,
  )

export const closeDomainRow = (ctx: OrgContext, domain: string) =>
  ctx.tx
    .update(joinDomain)
    .set({ closedAt: ctx.now })
    .where(and(eq(joinDomain.orgId, ctx.org.id), eq(joinDomain.domain, domain), isNull(joinDomain.closedAt)))

/** The organisations that are open to a domain and that the account neither is nor was in; archived ones are not. */
export const listJoinable = (directory: Directory, accountId: AccountId, domain: string) =>
  directory
    .select({ orgId: orgDirectory.orgId, slug: orgDirectory.slug, name: orgDirectory.name })
    .from(domainDirectory)
    .innerJoin(orgDirectory, eq(orgDirectory.orgId, domainDirectory.orgId))
    .leftJoin(membership, and(eq(membership.orgId, domainDirectory.orgId), eq(membership.accountId, accountId)))
    .leftJoin(
      pastMembership,
      and(eq(pastMembership.orgId, domainDirectory.orgId), eq(pastMembership.accountId, accountId)),
    )
    .where(
      and(
        eq(domainDirectory.domain, domain),
        eq(orgDirectory.isArchived, false),
        isNull(membership.accountId),
        isNull(pastMembership.accountId),
      ),
    )
    .orderBy(asc(orgDirectory.name))
