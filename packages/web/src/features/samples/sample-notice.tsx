import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { RemoveSample } from './remove-sample.tsx'
import styles from './sample-notice.module.css'

const cx = bindClasses(styles)

/** Above every screen of a sample: what it is, and the way to be rid of it. */
export const SampleNotice = () => {
  const t = useMessages()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <section aria-label={t('samples.label')} className={cx('bar')}>
      <p className={cx('text')}>
        <b>{t('samples.notice')}</b> {t('samples.noticeText')}
      </p>
      <Button size="small" look="danger" onPress={() => setIsAsking(true)}>
        {t('samples.remove')}
      </Button>
      {isAsking && <RemoveSample onClose={() => setIsAsking(false)} />}
    </section>
  )
}
