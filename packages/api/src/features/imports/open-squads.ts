import { insertInto } from '@polyrhythm/db/insert'
import { seat } from '@polyrhythm/db/schema/unit'
import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { can } from '@polyrhythm/domain/permissions/permissions'
import { forbidden, notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { databaseToday } from '#api/lib/database-today'
import { findCompanyId } from '#api/lib/find-company-id'
import { asDecider, findSquad } from '#api/lib/find-squad'
import { insertUnit } from '#api/lib/insert-unit'
import { listTaken } from '#api/lib/list-taken'
import type { OrgContext } from '#api/trpc/run'

export type OpenedSquad = { readonly id: string; readonly name: string; readonly slug: string }

type SquadWanted = ConfirmImport['squads'][number]['squad']

/**
 * Makes the tribes and squads that are new and seats the importer in them; checks that the importer sits in the others.
 *
 * @returns one squad for each of the input's, in its order
 */
export async function openSquads(ctx: OrgContext, input: ConfirmImport): Promise<Result<OpenedSquad[], Refusal>> {
  const wanted = input.squads.map(({ squad }) => squad)
  const isMaking = input.tribes.length > 0 || wanted.some(({ kind }) => kind === 'new')
  if (isMaking && !can(ctx.actor, 'unit.create')) return refuse(forbidden({ kind: 'admin' }))
  const taken = await takenIn(ctx, input)
  if (taken !== null) return refuse(taken)
  const company = await findCompanyId(ctx)
  const tribeIds: string[] = []
  for (const tribe of input.tribes)
    tribeIds.push(await insertUnit(ctx, { kind: 'tribe', parentId: null, ...tribe }, company))
  const opened: OpenedSquad[] = []
  for (const squad of wanted) {
    const found =
      squad.kind === 'new'
        ? ok(await openNew(ctx, squad, tribeIds[squad.tribe ?? -1] ?? company))
        : await openKnown(ctx, squad.squadId)
    if (!found.ok) return found
    opened.push(found.value)
  }
  return ok(opened)
}

async function openNew(
  ctx: OrgContext,
  squad: Extract<SquadWanted, { kind: 'new' }>,
  parentId: string,
): Promise<OpenedSquad> {
  const { name, slug, prefix, mission } = squad
  const says = {
    kind: 'squad',
    name,
    slug,
    prefix,
    mission,
    parentId,
    timezone: null,
    cycleKind: null,
    takeSeat: true,
  } as const
  const id = await insertUnit(ctx, says, parentId)
  const { memberId } = ctx.actor
  await insertInto(ctx.tx, seat, {
    orgId: ctx.org.id,
    memberId,
    unitId: id,
    fromOn: databaseToday,
    givenBy: memberId,
    isFirst: true,
  })
  return { id, name, slug }
}

async function openKnown(ctx: OrgContext, squadId: string): Promise<Result<OpenedSquad, Refusal>> {
  const squad = await findSquad(ctx, squadId)
  if (squad === null) return refuse(notFound)
  if (!can(ctx.actor, 'objective.write', { ownerId: squad.id }))
    return refuse(forbidden(asDecider(squad), 'ask', 'request_seat'))
  return ok(squad)
}

/** A name that is used already, in the organisation or twice in the import. */
async function takenIn(ctx: OrgContext, { tribes, squads }: ConfirmImport): Promise<Refusal | null> {
  const made = squads.flatMap(({ squad }) => (squad.kind === 'new' ? [squad] : []))
  const slugs = [...tribes, ...made].map(({ slug }) => slug)
  const prefixes = made.map(({ prefix }) => prefix)
  const taken = await listTaken(ctx)
  if (new Set(slugs).size < slugs.length || slugs.some((slug) => taken.slugs.has(slug)))
    return { code: 'taken', field: 'slug' }
  if (new Set(prefixes).size < prefixes.length || prefixes.some((prefix) => taken.prefixes.has(prefix)))
    return { code: 'taken', field: 'prefix' }
  return null
}
