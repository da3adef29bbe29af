import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GoalPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './goals.module.css'

const cx = bindClasses(styles)

/** The beliefs and bets that aim at a goal, in their own words. */
export const AimList = ({ goal: { beliefs, bets, kind } }: { goal: GoalPage }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const parts = [
    { title: t('goals.beliefs'), aims: beliefs, href: (key: string) => hrefTo('beliefs', { org }, { open: key }) },
    { title: t('goals.bets'), aims: bets, href: (key: string) => hrefTo('bet', { org, key }) },
  ].filter(({ aims }) => aims.length > 0)
  if (parts.length === 0)
    return <p className={cx('note')}>{t(kind === 'goal' ? 'goals.aimedByNone' : 'goals.starAims')}</p>
  return (
    <div className={cx('list')}>
      {parts.map(({ title, aims, href }) => (
        <section key={title} className={cx('aims')}>
          <h3>{title}</h3>
          <ul className={cx('aims')}>
            {aims.map(({ id, key, title: says }) => (
              <li key={id} className={cx('aim')}>
                <KeyChip id={key} />
                <TextLink isQuiet href={href(key)}>
                  {says}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
