import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './goals.module.css'

const cx = bindClasses(styles)

/** The beliefs and bets that aim at a goal, as chips. */
export const GoalAims = ({ beliefs, bets }: Pick<GoalPage, 'beliefs' | 'bets'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (beliefs.length + bets.length === 0) return <span className={cx('meta')}>{t('goals.aimedByNone')}</span>
  const chips = [
    ...beliefs.map((each) => ({ ...each, href: hrefTo('beliefs', { org }, { open: each.key }) })),
    ...bets.map((each) => ({ ...each, href: hrefTo('bet', { org, key: each.key }) })),
  ]
  return (
    <span className={cx('chips')}>
      {chips.map(({ id, key, title, href }) => (
        <span key={id} title={title}>
          <KeyChip id={key} href={href} />
          <VisuallyHidden>{title}</VisuallyHidden>
        </span>
      ))}
    </span>
  )
}
