import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { argumentOf } from './brief-argument.ts'
import { overviewOf } from './brief-overview.ts'
import type { BriefSection, BriefSight } from './brief-section.ts'

type Size = 'large' | 'normal' | 'small'

/** Up to so many letters a sheet is set large, then normal, then small. Every part is bounded, so the small one holds the most there can be. */
const LARGE_TO = 900
const NORMAL_TO = 1_700

/** A bet as it stands on two sheets. What finds no room there is on its page. */
export const briefOf = (bet: BetPageData, sight: BriefSight) => {
  const overview = overviewOf(bet, sight)
  const argument = argumentOf(bet, sight)
  return {
    overview: { ...overview, size: sizeOf([...overview.main, ...overview.side]) },
    argument: { ...argument, size: sizeOf([...argument.chain, ...argument.left, argument.others, argument.serving]) },
  }
}

const sizeOf = (parts: readonly BriefSection[]): Size => {
  const letters = parts
    .flatMap(({ lines }) => lines)
    .reduce((sum, { key, text, note }) => sum + key.length + text.length + note.length, 0)
  return letters <= LARGE_TO ? 'large' : letters <= NORMAL_TO ? 'normal' : 'small'
}
