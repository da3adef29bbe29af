import type { Translate } from '#web/messages/translate.ts'
import type { UnitSeat } from './unit-types.ts'

/** From when until when a seat holds, in words: "since 3 May", "from 1 October until 1 December". */
export const seatWords = (
  { time, fromOn, untilOn }: Pick<UnitSeat, 'time' | 'fromOn' | 'untilOn'>,
  t: Translate,
  day: (day: string) => string,
): string => {
  if (time === 'before') return t('units.was', { day: day(fromOn), until: untilOn === null ? '' : day(untilOn) })
  const of = time === 'now' ? 'since' : 'from'
  return untilOn === null
    ? t(`units.${of}`, { day: day(fromOn) })
    : t(`units.${of}Until`, { day: day(fromOn), until: day(untilOn) })
}
