import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { argumentOf } from './brief-argument.ts'
import { overviewOf } from './brief-overview.ts'
import type { BriefSection, BriefSight } from './brief-section.ts'

/** From so many letters on a sheet is set smaller. Every part is bounded, so the smaller one holds the most there can be. */
const SMALL_FROM = 1_700

/** A bet as it stands on two sheets. What finds no room there is on its page. */
export const briefOf = (bet: BetPageData, sight: BriefSight) => {
  const overview = overviewOf(bet, sight)
  const argument = argumentOf(bet, sight)
  return {
    overview: { ...overview, size: sizeOf([...overview.main, ...overview.side]) },
    argument: { ...argument, size: sizeOf([...argument.chain, ...argument.rest, argument.serving]) },
  }
}

const sizeOf = (parts: readonly BriefSection[]): 'normal' | 'small' =>
  parts.flatMap(({ lines }) => lines).reduce((sum, { text, note }) => sum + text.length + note.length, 0) > SMALL_FROM
    ? 'small'
    : 'normal'
