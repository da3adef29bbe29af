import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ShownStatus, statusWord } from './shown-status.ts'
import styles from './status-mix.module.css'
import { StatusShape } from './status-shape.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'

const cx = bindClasses(styles)

export type StatusMixProps = { counts: readonly { readonly status: ShownStatus; readonly count: number }[] }

/** How many of each status, as shapes with their counts; the order given is kept and zeroes are left out. */
export const StatusMix = ({ counts }: StatusMixProps) => {
  const t = useMessages()
  return (
    <ul className={cx('mix')}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status} className={cx('part')}>
            <StatusShape status={status} size={10} />
            {count}
            <VisuallyHidden> {t(statusWord[status])}</VisuallyHidden>
          </li>
        ))}
    </ul>
  )
}
