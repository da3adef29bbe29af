import type { ObjectiveView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './inset.module.css'
import { Inset } from './inset.tsx'

const cx = bindClasses(styles)

/** Why now, and why it stands alone where it does. Nothing when nothing was written. */
export const ObjectiveText = ({
  objective,
}: {
  objective: Pick<ObjectiveView, 'why' | 'basisReason' | 'isIndependentByChoice'>
}) => {
  const t = useMessages()
  const { why, basisReason, isIndependentByChoice } = objective
  if (why === '' && !isIndependentByChoice) return null
  return (
    <Inset>
      {why !== '' && <p className={cx('muted')}>{why}</p>}
      {isIndependentByChoice && (
        <p className={cx('muted')}>{t('objectives.basis.reason', { reason: basisReason ?? '' })}</p>
      )}
    </Inset>
  )
}
