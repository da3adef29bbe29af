import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetView } from './bet-types.ts'
import styles from './bet-chips.module.css'

const cx = bindClasses(styles)

/** Why and where to: the beliefs a bet stands on, the goals it aims at, the primary one first, and the bets it supports. */
export const BetChips = ({ beliefs, goals, supports }: Pick<BetView, 'beliefs' | 'goals' | 'supports'>) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <span className={cx('chips')}>
      {beliefs.length === 0 ? (
        <span className={cx('none')}>{t('bets.noBelief')}</span>
      ) : (
        beliefs.map(({ id, key, title, stance }) => (
          <span key={id} className={cx('chip')} title={title}>
            {stance === 'contradicts' && <span aria-hidden="true">≠</span>}
            <KeyChip id={key} href={hrefTo('belief', { org, key })} />
            <VisuallyHidden>
              {title}
              {stance === 'contradicts' && ` (${t('bets.stance.contradicts')})`}
            </VisuallyHidden>
          </span>
        ))
      )}
      {goals.length > 0 && (
        <span aria-hidden="true" className={cx('arrow')}>
          →
        </span>
      )}
      {goals.map(({ id, key, title }) => (
        <span key={id} className={cx('chip')} title={title}>
          <KeyChip id={key} href={hrefTo('goal', { org, key })} />
          <VisuallyHidden>{title}</VisuallyHidden>
        </span>
      ))}
      {supports.length > 0 && <span className={cx('none')}>{t('bets.supports')}</span>}
      {supports.map(({ id, key, title }) => (
        <span key={id} className={cx('chip')} title={title}>
          <KeyChip id={key} href={hrefTo('bet', { org, key })} />
          <VisuallyHidden>{title}</VisuallyHidden>
        </span>
      ))}
    </span>
  )
}
