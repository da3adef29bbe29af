import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalsOverview } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './goals.module.css'

const cx = bindClasses(styles)

/** Goals that are over, folded, each with how and why. */
export const EndedGoals = ({ goals }: { goals: GoalsOverview['ended'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const isPrinting = usePrinting()
  if (goals.length === 0) return null
  return (
    <details className={cx('folded')} {...(isPrinting ? { open: true } : {})}>
      <summary>{t('goals.ended', { count: goals.length })}</summary>
      <ul className={cx('aims')}>
        {goals.map(({ id, key, address, title, state, reason }) => (
          <li key={id} className={cx('aim')}>
            {key !== null && <KeyChip id={key} />}
            <TextLink isQuiet href={hrefTo('goal', { org, key: address })}>
              {title}
            </TextLink>
            <span className={cx('meta')}>
              {t('goals.endedAs', {
                state: t(`goals.state.${state}`),
                reason: reason ?? t('history.noReason'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
