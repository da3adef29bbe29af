import type { Premise } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './premises.module.css'

const cx = bindClasses(styles)

/** What its owner said follows, or that nobody has yet. */
export const PremiseAnswer = ({ premise: { answer, waitsFor } }: { premise: Premise }) => {
  const t = useMessages()
  const { day } = useDates()
  if (answer === null) return <p className={cx('waits')}>{t('beliefs.premise.waits', { name: waitsFor })}</p>
  return (
    <p className={cx('answer')}>
      <b>{t(`beliefs.premise.said.${answer.answer}`)}</b> “{answer.reason}”{' '}
      <span className={cx('via')}>
        {personName(answer.by, t)}, {day(answer.at.slice(0, 10))}
      </span>
    </p>
  )
}
