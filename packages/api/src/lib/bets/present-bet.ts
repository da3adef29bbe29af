import { type Day, daysBetween, isDay } from '@polyrhythm/domain/cycles/day'
import { abilities } from '@polyrhythm/domain/permissions/permissions'
import type { LinkView } from '@polyrhythm/domain/links/present-link'
import { orgToday } from '#api/lib/today'
import type { OrgContext } from '#api/trpc/run'
import type { BetEdgeRow, BetRow } from './load-bets.ts'

export type BetView = ReturnType<typeof presentBet>

/**
 * A bet as its card and its page show it.
 *
 * @param edges of this bet; @param links that squads declared to it, withdrawn ones left out
 */
export const presentBet = (ctx: OrgContext, row: BetRow, edges: readonly BetEdgeRow[], links: readonly LinkView[]) => {
  const { ownerId, sponsorId, roadManagerId, createdBy, state } = row
  const ends = (kind: string) => edges.filter((edge) => edge.kind === kind)
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    summary: row.summary,
    state,
    version: row.version,
    owner: { id: ownerId, name: row.ownerName },
    author: row.author,
    stage: row.stage,
    sponsor: sponsorId === null ? null : { id: sponsorId, name: row.sponsor, title: row.sponsorTitle ?? '' },
    roadManager: roadManagerId === null ? null : { id: roadManagerId, name: row.roadManager },
    odds: row.odds,
    appetite: row.appetite,
    decideOn: row.decideOn,
    daysOverdue: overdueBy(row, orgToday(ctx)),
    killCriteria: row.killCriteria,
    assumptions: row.assumptions,
    guardrails: row.guardrails,
    tags: row.tags,
    missing: row.missing,
    leap: leapOf(row),
    metric:
      row.metricName === ''
        ? null
        : {
            name: row.metricName,
            unit: row.metricUnit,
            baseline: row.metricBaseline,
            target: row.metricTarget,
            dueOn: row.metricDueOn,
            now: row.newest,
          },
    health: row.health,
    healthNote: row.healthNote,
    outcome: row.outcome,
    closing: row.closedOn === null ? null : { on: row.closedOn, evidence: row.closingEvidence, note: row.closingNote },
    stateReason: row.stateReason,
    place:
      row.boardId === null || row.rank === null || row.column === null
        ? null
        : { boardId: row.boardId, rank: row.rank, column: row.column },
    beliefs: ends('evidence').map(({ end, stance }) => ({ ...end, stance: stance ?? 'supports' })),
    goals: ends('serves').map(({ end, weight }) => ({ ...end, isPrimary: weight === 'primary' })),
    supports: ends('supports_bet').map(({ end }) => end),
    support: supportOf(links),
    can: abilities(ctx.actor, { ownerId, sponsorId, roadManagerId, createdBy, state }, [
      'bet.edit',
      'bet.rank',
      'bet.setSponsor',
      'bet.decide',
      'bet.close',
    ]),
  }
}

/** Squads are counted by their live primary links; an answer changes how a line looks, never a count (AL3). */
const supportOf = (links: readonly LinkView[]) => {
  const live = links.filter(({ isLive }) => isLive)
  return {
    squads: new Set(live.filter(({ weight }) => weight === 'primary').map(({ squad }) => squad.id)).size,
    objectives: new Set(live.map(({ source }) => source.id)).size,
  }
}

/** What was missing when it entered Now all the same, why, and who signed for it; null for a former member's name. */
const leapOf = ({ leapReason, leapBy, leapAt, leapMissing }: BetRow) =>
  leapAt === null ? null : { reason: leapReason, by: leapBy, at: leapAt.toISOString(), missing: leapMissing }

const overdueBy = ({ decideOn, state }: BetRow, today: Day): number =>
  decideOn === null || state === 'closed' || state === 'declined' || !isDay(decideOn)
    ? 0
    : Math.max(0, daysBetween(decideOn, today))
