import { hrefTo } from '#web/app/paths.ts'
import { RankNumber } from '#web/components/okr/rank-number.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { Home } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './home.module.css'

const cx = bindClasses(styles)

/** What the company works on now, in the order of its rank. */
export const NowBets = ({ bets }: { bets: Home['bets'] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (bets.length === 0) {
    return (
      <div className={cx('empty')}>
        <EmptyState title={t('home.noBets')}>{t('home.noBetsText')}</EmptyState>
      </div>
    )
  }
  return (
    <ol>
      {bets.map(({ id, key, title, rank }) => (
        <li key={id} className={cx('bet')}>
          <RankNumber rank={rank} of={bets.length} size="row" />
          <KeyChip id={key} />
          <TextLink isQuiet href={hrefTo('bet', { org, key })}>
            {title}
          </TextLink>
        </li>
      ))}
    </ol>
  )
}
