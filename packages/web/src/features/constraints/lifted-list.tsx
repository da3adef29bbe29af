import { bindClasses } from '#web/lib/bind-classes.ts'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './constraints.module.css'

const cx = bindClasses(styles)

/** What held once, folded, with why it no longer does. */
export const LiftedList = ({ lifted }: { lifted: readonly ConstraintView[] }) => {
  const t = useMessages()
  const { day } = useDates()
  const isPrinting = usePrinting()
  if (lifted.length === 0) return null
  return (
    <details className={cx('challenge')} {...(isPrinting ? { open: true } : {})}>
      <summary>{t('constraints.lifted', { count: lifted.length })}</summary>
      <ul className={cx('list')}>
        {lifted.map(({ id, statement, reason, sinceOn, changedAt }) => (
          <li key={id} className={cx('item')}>
            <p>
              <s>{statement}</s>
            </p>
            {reason !== null && <p className={cx('because')}>{reason}</p>}
            <p className={cx('facts')}>
              {t('constraints.liftedOn', { from: day(sinceOn), until: day(changedAt.slice(0, 10)) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
