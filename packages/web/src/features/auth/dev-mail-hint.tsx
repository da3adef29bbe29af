import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './dev-mail-hint.module.css'

/** Where the mail is when Polyrhythm runs on one's own machine; elsewhere nothing. */
export const DevMailHint = () => {
  const t = useMessages()
  if (!isLoopback(window.location.hostname)) return null
  return (
    <p className={styles['hint']}>
      {t('auth.devMail')}{' '}
      <a href="/dev/mail" target="_blank" rel="noreferrer">
        /dev/mail
      </a>
    </p>
  )
}

export const isLoopback = (host: string): boolean => /^(?:127(?:\.\d+){3}|\[?::1\]?|localhost)$/.test(host)
