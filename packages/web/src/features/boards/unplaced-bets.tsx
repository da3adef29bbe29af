import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { betStateWord } from '#web/components/bets/bet-state-word.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './unplaced-bets.module.css'

const cx = bindClasses(styles)

export type UnplacedBetsProps = {
  bets: readonly BetView[]
  onPlace?: (bet: string) => void
  onDecline?: (bet: string) => void
}

/** Bets without a place: pitched and waiting, paused or declined with the reason, or closed with their outcome. */
export const UnplacedBets = ({ bets, onPlace, onDecline }: UnplacedBetsProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <ul className={cx('list')}>
      {bets.map(({ id, key, title, author, state, outcome, stateReason }) => (
        <li key={id} className={cx('bet')}>
          <div className={cx('text')}>
            <p className={cx('title')}>
              <KeyChip id={key} />
              <TextLink isQuiet href={hrefTo('bet', { org, key })}>
                {title}
              </TextLink>
            </p>
            <p className={cx('meta')}>
              {betStateWord({ state, outcome }, t)} · {t('bets.writtenBy', { name: personName(author, t) })}
            </p>
            {REASONED.has(state) && stateReason !== null && <p className={cx('reason')}>{stateReason}</p>}
          </div>
          {onDecline !== undefined && (
            <Button
              size="small"
              look="quiet"
              aria-label={t('boards.takeOff.declinedOne', { key })}
              onPress={() => onDecline(id)}
            >
              {t('boards.takeOff.declined')}
            </Button>
          )}
          {onPlace !== undefined && (
            <Button size="small" aria-label={t('boards.placeOne', { key })} onPress={() => onPlace(id)}>
              {t('boards.placeIt')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** States that somebody gave a reason for. */
const REASONED: ReadonlySet<string> = new Set(['paused', 'declined', 'closed'])
