import type { KeyResultRow } from '@polyrhythm/domain/imports/import-row'
import { formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'
import type { KeyResultValues } from './row-values.ts'

/** What a key result measures, as a person reads it: `18% → 50%`, `baseline due → 80%`, `99.5–100%`, `done or not`. */
export const measureWords = ({ measure, unit }: KeyResultValues, t: Translate): string => {
  const { kind, baseline, target, low, high } = measure
  if (kind === 'milestone') return t('imports.measure.milestone')
  if (kind === 'keep_within')
    return low === null || high === null
      ? t('imports.measure.noBand')
      : `${formatValue(low, '')}–${formatValue(high, unit)}`
  const to = target === null ? t('imports.measure.noTarget') : formatValue(target, unit)
  const from = baseline === null ? t('imports.measure.baselineDue') : formatValue(baseline, target === null ? unit : '')
  return `${from} → ${to}`
}

/** Why it seems to measure this; once somebody changed the measure, it is what they said. */
export const guessWords = (
  { measure: guess }: KeyResultRow,
  { measure, unit }: KeyResultValues,
  t: Translate,
): string => {
  const { kind, baseline, target, low, high } = measure
  const isGuess =
    guess.kind === kind &&
    guess.unit === unit &&
    guess.baseline === baseline &&
    guess.target === target &&
    guess.low === low &&
    guess.high === high
  return isGuess ? t(`imports.guess.${guess.reason}`, { seen: guess.seen }) : t('imports.guess.changed')
}
