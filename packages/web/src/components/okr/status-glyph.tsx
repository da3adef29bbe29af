import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ShownStatus, statusWord } from './shown-status.ts'
import styles from './status-glyph.module.css'
import { StatusShape } from './status-shape.tsx'

const cx = bindClasses(styles)

export type StatusGlyphProps = {
  status: ShownStatus
  /** How long nothing was heard, for a stale one: "3 w". */
  age?: string
  /** What the pace suggested, when the squad said something else. */
  suggested?: ShownStatus
  /** Shape alone for the eye, word for the ear: only where the word stands beside it anyway. */
  isCompact?: boolean
}

/** Shape + word + colour, always the three together. */
export const StatusGlyph = ({ status, age, suggested, isCompact = false }: StatusGlyphProps) => {
  const t = useMessages()
  const word = status === 'stale' && age !== undefined ? t('okr.status.stale', { age }) : t(statusWord[status])
  const isOverridden = suggested !== undefined && suggested !== status
  const override = isOverridden
    ? t('okr.status.overridden', { suggested: t(statusWord[suggested]).toLowerCase() })
    : null
  return (
    <span className={cx('glyph', status)}>
      <StatusShape status={status} />
      {isCompact ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
      {override !== null && (
        <span className={cx('override')} title={override}>
          <span aria-hidden="true">≠</span>
          <VisuallyHidden>({override})</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
