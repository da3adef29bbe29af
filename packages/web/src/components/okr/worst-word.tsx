import type { ObjectiveView } from '#web/lib/api-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Explain } from './explain.tsx'
import { statusWord } from './shown-status.ts'
import { StatusGlyph } from './status-glyph.tsx'

export type WorstWordProps = {
  worst: ObjectiveView['worst']
  /** Whose: PAY-3, Payments. */
  name: string
  at: string
}

/** The word for an objective or a squad: the worst of its key results, and how many say what. */
export const WorstWord = ({ worst: { worst, of, counts, rule }, name, at }: WorstWordProps) => {
  const t = useMessages()
  const explanation = {
    name: t('okr.worst.name', { name }),
    rule,
    sentence: t('okr.worst.sentence'),
    inputs: order
      .filter((signal) => counts[signal] > 0)
      .map((signal) => ({ label: t(statusWord[signal]), value: String(counts[signal]) })),
    at,
  }
  return (
    <Explain explanation={explanation}>
      <StatusGlyph status={worst} /> {of > 1 && <small>{t('okr.worst.of', { count: of })}</small>}
    </Explain>
  )
}

const order = ['off_track', 'at_risk', 'stale', 'none', 'on_track', 'achieved'] as const
