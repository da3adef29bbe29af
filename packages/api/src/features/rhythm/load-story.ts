import { freshnessOf, WEEKLY_DAYS } from '@polyrhythm/domain/check-ins/freshness'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import { dayOrNull } from '@polyrhythm/domain/key-results/measure-of'
import { type DeclaredLink, isTargetGone, type LinkAnswer, standingOf } from '@polyrhythm/domain/links/link-state'
import { LINK_TARGETS } from '@polyrhythm/domain/links/link'
import { isIndependentByChoice } from '@polyrhythm/domain/objectives/objective'
import { type ToldSignal, worstOfTotals } from '@polyrhythm/domain/objectives/worst-of-totals'
import type { GapFacts, GapLink } from '@polyrhythm/domain/rhythm/gap-facts'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'
import * as repo from './rhythm.repo.ts'

type Link = Awaited<ReturnType<typeof repo.listLinks>>[number]
type Running = Awaited<ReturnType<typeof repo.listRunning>>[number]

export type Story = Awaited<ReturnType<typeof loadStory>>

/** All that the whole story is told from, flat, in a fixed number of statements whatever the organisation's size. */
export async function loadStory(ctx: OrgContext) {
  const [beliefs, boards, bets, reasons, running, links, squads, premiseAnswers] = await Promise.all([
    repo.listBeliefs(ctx),
    repo.listBoards(ctx),
    repo.listPlaced(ctx),
    repo.listReasons(ctx),
    repo.listRunning(ctx),
    repo.listLinks(ctx),
    repo.listSquads(ctx),
    repo.listPremiseAnswers(ctx),
  ])
  const today = orgToday(ctx)
  const zones = new Map(squads.map(({ id, timeZone }) => [id, timeZone ?? ctx.org.timeZone]))
  const days = new Map<string, Day>()
  const todayIn = (zone: string): Day => {
    const known = days.get(zone) ?? zonedDay(ctx.now.getTime(), zone)
    days.set(zone, known)
    return known
  }
  return {
    today,
    beliefs: beliefs.map(({ reviewOn, ...each }) => ({ ...each, reviewOn: dayOrNull(reviewOn) })),
    boards,
    bets,
    reasons,
    objectives: running.map((row) => ({
      id: row.id,
      squadId: row.squadId,
      isIndependentByChoice: isIndependentByChoice({ basis: row.basis, reason: row.basisReason }),
      word: wordOf(row, todayIn(zones.get(row.squadId) ?? ctx.org.timeZone)),
    })),
    links: links.map((row) => presentLink(row, ctx.org.timeZone)),
    squads,
    premiseAnswers,
  }
}

/** The same, as gaps are found in it. */
export const gapFactsOf = ({ reasons, ...story }: Story): GapFacts => ({
  ...story,
  grounds: reasons.flatMap(({ kind, sourceId, sourceKind, targetId }) =>
    kind === 'evidence' && (sourceKind === 'belief' || sourceKind === 'insight')
      ? [{ betId: targetId, kind: sourceKind, id: sourceId }]
      : [],
  ),
  supports: supportsOf({ reasons }),
})

export const supportsOf = ({ reasons }: Pick<Story, 'reasons'>) =>
  reasons.flatMap(({ kind, sourceId, targetId }) => (kind === 'supports_bet' ? [{ from: sourceId, to: targetId }] : []))

const wordOf = ({ onTrack, atRisk, offTrack, nothing, newestOn }: Running, today: Day): ToldSignal => {
  const { isStale } = freshnessOf({ lastOn: dayOrNull(newestOn), today, cadenceDays: WEEKLY_DAYS })
  const said = { on_track: onTrack, at_risk: atRisk, off_track: offTrack, nothing }
  const { worst } = worstOfTotals({ said }, isStale)
  return worst === 'achieved' ? 'on_track' : worst
}

const presentLink = (row: Link, timeZone: string): GapLink => {
  const kind = LINK_TARGETS.find((known) => known === row.targetKind)
  if (kind === undefined) throw new Error(`A link points at a ${row.targetKind}`)
  const { sourceVersion, targetVersion, declaredAt, answeredAt, verdict } = row
  const link: DeclaredLink = { state: 'declared', declaredAtMs: declaredAt.getTime(), sourceVersion, targetVersion }
  const answer: LinkAnswer | null =
    verdict === null || answeredAt === null
      ? null
      : { verdict, answeredAtMs: answeredAt.getTime(), sourceVersion, targetVersion }
  const { state } = standingOf(link, answer, {
    sourceVersion,
    targetVersion,
    isTargetGone: isTargetGone(kind, row.targetState, row.isOnBoard),
    isSourceEnded: false,
  })
  if (state === 'withdrawn') throw new Error('A declared link is withdrawn')
  const since = state === 'declared' ? declaredAt : state === 'questioned' ? answeredAt : null
  return {
    objectiveId: row.objectiveId,
    squadId: row.squadId,
    target: { kind, id: row.targetId },
    weight: row.weight ?? 'secondary',
    state,
    waitsSince: since === null ? null : zonedDay(since.getTime(), timeZone),
  }
}
