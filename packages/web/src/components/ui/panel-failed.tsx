import { requestIdOf, sentenceOf } from '#web/lib/errors.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Button } from './button.tsx'
import { CopyableId } from './copyable-id.tsx'
import styles from './empty-state.module.css'

const cx = bindClasses(styles)

export type PanelFailedProps = { name: string; error: unknown; onRetry: () => void }

/** What a panel shows when its data did not come: what happened, another try, and the id to send us. */
export const PanelFailed = ({ name, error, onRetry }: PanelFailedProps) => {
  const t = useMessages()
  const requestId = requestIdOf(error)
  return (
    <div className={cx('empty')} role="alert">
      <p className={cx('title')}>{t('ui.panelFailed', { name })}</p>
      <p className={cx('text')}>{sentenceOf(error, t)}</p>
      {requestId !== null && <CopyableId id={requestId} />}
      <div className={cx('action')}>
        <Button onPress={onRetry}>{t('ui.retry')}</Button>
      </div>
    </div>
  )
}
