import { bindClasses } from '#web/lib/bind-classes.ts'
import { MessagesProvider, useMessages } from '#web/messages/use-messages.tsx'
import type { Terms } from '#web/messages/terms.ts'
import styles from './terms-preview.module.css'

const cx = bindClasses(styles)

/** How the product speaks with one set of words. */
export const TermsPreview = ({ terms }: { terms: Terms }) => {
  const t = useMessages()
  return (
    <div className={cx('preview')} aria-live="polite">
      <span className={cx('label')}>{t('orgs.preview')}</span>
      <MessagesProvider terms={terms}>
        <Sentences />
      </MessagesProvider>
    </div>
  )
}

const Sentences = () => {
  const t = useMessages()
  return (
    <>
      <p>{t('orgs.preview.one')}</p>
      <p>{t('orgs.preview.two')}</p>
      <p>{t('orgs.preview.three')}</p>
      <p>{t('orgs.preview.four')}</p>
    </>
  )
}
