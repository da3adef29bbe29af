import type { KeyResultView } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'

type Measured = Pick<KeyResultView, 'measure' | 'unit' | 'reading'>

export type MeasureWords = {
  readonly baseline: string | null
  readonly current: string | null
  readonly target: string
  /** Instead of the three, where the measure has no such numbers. */
  readonly words?: string
}

/** A key result's numbers as a person reads them, unit included. */
export const measureWords = ({ measure, unit, reading }: Measured, t: Translate): MeasureWords => {
  const say = (value: number) => formatValue(value, unit)
  const current = reading === null ? null : say(reading.value)
  if (measure.kind === 'milestone') {
    const isDone = (reading?.evidence ?? '') !== ''
    return { baseline: '', current, target: '', words: t(isDone ? 'keyResults.done' : 'keyResults.notDone') }
  }
  if (measure.kind === 'keep_within') {
    const band = bandWords(measure, unit)
    const words = t('keyResults.within', { current: current ?? '–', band })
    return { baseline: '', current, target: band, words }
  }
  return { baseline: measure.baseline === null ? null : say(measure.baseline), current, target: say(measure.target) }
}

/** `99.5–100%`. */
export const bandWords = ({ low, high }: { low: number; high: number }, unit: string): string =>
  `${formatValue(low, '')}–${formatValue(high, unit)}`
