import { hrefTo } from '#web/app/paths.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-log.module.css'

const cx = bindClasses(styles)

/** What became of the bets on a belief, and which way that speaks. */
export const BeliefLedger = ({ ledger }: Pick<BeliefPageData, 'ledger'>) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  return (
    <Panel title={t('beliefs.ledger')} note={t('evidence.count', { count: ledger.length })} isFlush={ledger.length > 0}>
      {ledger.length === 0 ? (
        <EmptyState title={t('beliefs.ledgerNone')}>{t('beliefs.ledgerNoneText')}</EmptyState>
      ) : (
        <ol className={cx('log')}>
          {ledger.map(({ id, key, title, outcome, stance, sentence, closedOn }) => (
            <li key={id} className={cx('entry')}>
              <p className={cx('line')}>
                <KeyChip id={key} />
                <TextLink isQuiet href={hrefTo('bet', { org, key })}>
                  {title}
                </TextLink>
              </p>
              <p className={cx('line')}>
                {outcome !== null && <Badge>{t(`bets.outcome.${outcome}`)}</Badge>}
                <StanceMark stance={stance} />
                {closedOn !== null && (
                  <span className={cx('meta')}>{t('beliefs.closedOn', { day: day(closedOn) })}</span>
                )}
              </p>
              {sentence !== '' && <p>{sentence}</p>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
