import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './conviction.module.css'

const cx = bindClasses(styles)

/** From 1, a hunch, to 5, the company stands on it; in words, with as many filled marks. */
export const Conviction = ({ conviction }: { conviction: number | null }) => {
  const t = useMessages()
  if (conviction === null) return <span>{t('beliefs.noConviction')}</span>
  return (
    <span className={cx('conviction')}>
      <span aria-hidden="true" className={cx('marks')}>
        {[1, 2, 3, 4, 5].map((mark) => (
          <span key={mark} className={cx('mark', mark <= conviction && 'filled')} />
        ))}
      </span>
      {t('beliefs.convictionOf', { conviction })}
    </span>
  )
}
