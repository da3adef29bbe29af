import { can } from '@polyrhythm/domain/permissions/permissions'
import { ok } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import { findCompanyId } from '#api/lib/find-company-id'
import type { OrgContext } from '#api/trpc/run'

/** By which tags and units the wall can be narrowed, and for whom one may post; all by name. */
export const listChoices = async ({ ctx }: { ctx: OrgContext }) => {
  const { org } = ctx
  const [tags, units, companyId] = await Promise.all([
    ctx.tx.execute<{ tag: string }>(sql`
      select distinct lower(tag) as tag from (
        select unnest(l.tags) as tag from poly.lesson l where l.org_id = ${org.id}
        union all select unnest(b.tags) from poly.bet b where b.org_id = ${org.id} and b.outcome = 'lost') used
      order by tag`),
    ctx.tx.execute<{ id: string; name: string; hasLessons: boolean }>(sql`
      select u.id, n.title as name, exists (select from poly.lesson l where l.org_id = u.org_id and l.owner_id = u.id)
        or exists (select from poly.bet b where b.org_id = u.org_id and b.owner_id = u.id and b.outcome = 'lost') as "hasLessons"
      from poly.unit u join poly.node n on n.org_id = u.org_id and n.id = u.id
      where u.org_id = ${org.id} and n.state <> 'closed' order by u.kind <> 'company', lower(n.title)`),
    findCompanyId(ctx),
  ])
  const mayPost = (id: string) => can(ctx.actor, 'lesson.post', { ownerId: id, isOfCompany: id === companyId })
  return ok({
    tags: tags.map(({ tag }) => tag),
    units: units.filter(({ hasLessons }) => hasLessons).map(({ id, name }) => ({ id, name })),
    postFor: units.filter(({ id }) => mayPost(id)).map(({ id, name }) => ({ id, name })),
  })
}
