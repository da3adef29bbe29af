import { Label } from 'react-aria-components/Label'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './confirm-bar.module.css'

const cx = bindClasses(styles)

/** How much of a long import is saved. */
export const ImportProgress = ({ done, rows }: { done: number; rows: number }) => {
  const t = useMessages()
  return (
    <ProgressBar value={done} maxValue={Math.max(1, rows)} className={cx('progress')}>
      {({ percentage }) => (
        <>
          <Label>{t('imports.progress', { done, rows })}</Label>
          <svg aria-hidden="true" height="6" width="100%">
            <rect className={cx('track')} width="100%" height="6" rx="3" />
            <rect className={cx('fill')} width={`${percentage ?? 0}%`} height="6" rx="3" />
          </svg>
        </>
      )}
    </ProgressBar>
  )
}
