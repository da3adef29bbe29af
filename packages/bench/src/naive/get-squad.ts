import { ask } from '@polyrhythm/db/schema/ask'
import { checkIn, checkInValue } from '@polyrhythm/db/schema/check-in'
import { cycle } from '@polyrhythm/db/schema/cycle'
import { edge } from '@polyrhythm/db/schema/edge'
import { objective } from '@polyrhythm/db/schema/objective'
import { unit } from '@polyrhythm/db/schema/unit'
import { TRPCError } from '@trpc/server'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import * as z from 'zod'
import { summaryOf } from '#bench/contestants/facts'
import { orgProcedure } from './trpc.ts'

const input = z.object({ org: z.string(), slug: z.string(), cycleId: z.uuid().nullable() })
const linkKinds = ['contributes', 'explores', 'protects', 'shares'] as const

/** A squad's page by relational queries. It computes no progress, pace or drift, as the product leaves them to whoever reads its facts. */
export const getSquad = orgProcedure.input(input).query(async ({ ctx: { tx, orgId }, input: { slug } }) => {
  const squad = await tx.query.unit.findFirst({
    where: and(eq(unit.orgId, orgId), eq(unit.slug, slug), eq(unit.kind, 'squad')),
    with: { node: true, standings: { with: { parent: true } }, seats: { with: { member: true } } },
  })
  if (squad === undefined) throw new TRPCError({ code: 'NOT_FOUND' })
  const cycles = await tx.query.cycle.findMany({ where: eq(cycle.orgId, orgId), orderBy: desc(cycle.startsOn) })
  const today = new Date().toISOString().slice(0, 10)
  const running = cycles.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
  const objectives = await tx.query.objective.findMany({
    where: and(
      eq(objective.orgId, orgId),
      eq(objective.ownerId, squad.id),
      eq(objective.cycleId, running?.id ?? squad.id),
    ),
    with: {
      node: true,
      keyResults: {
        with: {
          node: true,
          values: { orderBy: [desc(checkInValue.observedOn), desc(checkInValue.recordedAt)], limit: 3 },
        },
      },
      links: { where: inArray(edge.kind, linkKinds), with: { target: true, answer: true } },
    },
  })
  const checkIns = await tx.query.checkIn.findMany({
    where: and(eq(checkIn.orgId, orgId), eq(checkIn.squadId, squad.id)),
    orderBy: desc(checkIn.publishedAt),
    limit: 20,
    with: { author: true, values: { with: { keyResult: { with: { node: true } } } } },
  })
  const asks = await tx.query.ask.findMany({
    where: and(eq(ask.orgId, orgId), sql`${ask.toUnitId} = ${squad.id}`),
    with: { node: true },
  })
  const seats = squad.seats.filter(
    ({ fromOn, untilOn }) => fromOn <= today && (untilOn === 'infinity' || untilOn > today),
  )
  return {
    id: squad.id,
    name: squad.node.title,
    mission: squad.node.body,
    cycles,
    cycle: running,
    parent: squad.standings[0]?.parent.title ?? null,
    seats: seats.map(({ member, role, fromOn }) => ({ name: member.name, title: member.title, role, fromOn })),
    objectives: objectives.map(({ node, keyResults, links, ...rest }) => ({
      ...rest,
      key: node.key,
      title: node.title,
      why: node.body,
      state: node.state,
      version: node.version,
      keyResults: keyResults.map(({ node: of, values, currentValue, ...each }) => ({
        ...each,
        key: of.key,
        title: of.title,
        state: of.state,
        version: of.version,
        reading: currentValue === null ? null : { value: currentValue, observedOn: each.currentObservedOn },
        confidences: values.map(({ confidence }) => confidence).toReversed(),
      })),
      links: links.map(({ target, answer, ...link }) => ({ ...link, target, answer })),
    })),
    checkIns: checkIns.map(({ author, values, digest, xid, ...each }) => ({
      ...each,
      by: author.name,
      ...summaryOf(values.map(({ keyResult, ...value }) => ({ ...value, key: keyResult.node.key ?? '' }))),
    })),
    asks: asks.map(({ node, answer, ...each }) => ({
      ...each,
      text: node.body,
      answer: answer === null ? null : { text: answer },
    })),
  }
})
