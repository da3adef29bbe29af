import type { Translate } from '#web/messages/translate.ts'
import { ageOfDays } from './age.ts'
import type { UnitRow } from './api-types.ts'

/** "Check-in 2 d ago": a word about the rhythm, never a judgement. */
export const freshnessWord = ({ state, ageDays }: UnitRow['freshness'], t: Translate): string =>
  t(`squads.freshness.${state}`, { age: ageDays === null ? '' : agoOf(ageDays, t) })

const agoOf = (days: number, t: Translate): string =>
  days === 0 ? ageOfDays(0, t) : t('ui.age.ago', { age: ageOfDays(days, t) })
