import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConnectTarget } from './connect-target.tsx'
import styles from './leans-panel.module.css'
import { targetHref } from './target-href.ts'
import { WithdrawEvidence } from './withdraw-evidence.tsx'

const cx = bindClasses(styles)

type Spoken = EvidencePage['speaksOf'][number]
type Leaning = EvidencePage['leans'][number]

/** All that leans on a piece of evidence, in the order of the argument; what it speaks of directly comes with its note. */
export const LeansPanel = ({ item }: { item: EvidencePage }) => {
  const t = useMessages()
  const [isConnecting, setIsConnecting] = useState(false)
  const [withdrawn, setWithdrawn] = useState<{ edge: Spoken; target: string } | null>(null)
  const { leans, speaksOf, can, key } = item
  const connect = can.bring && (
    <Button size="small" look="quiet" onPress={() => setIsConnecting(true)}>
      {t('evidence.connectTo')}
    </Button>
  )
  return (
    <Panel title={t('evidence.leans')} note={t('evidence.count', { count: leans.length })} actions={connect} isFlush>
      {leans.length === 0 ? (
        <div className={cx('group')}>
          <EmptyState title={t('evidence.leansNone')}>{t('evidence.leansNoneText')}</EmptyState>
        </div>
      ) : (
        groups.map((kind) => {
          const all = leans.filter((each) => each.kind === kind)
          return (
            all.length > 0 && (
              <section key={kind} className={cx('group')}>
                <h3>{t(`evidence.lean.${kind}`)}</h3>
                <ul className={cx('list')}>
                  {all.map((each) => (
                    <LeanItem
                      key={each.id}
                      leaning={each}
                      spoken={speaksOf.find(({ id }) => id === each.id)}
                      onWithdraw={(edge) => setWithdrawn({ edge, target: each.key })}
                      of={key}
                    />
                  ))}
                </ul>
              </section>
            )
          )
        })
      )}
      {isConnecting && <ConnectTarget item={item} onClose={() => setIsConnecting(false)} />}
      {withdrawn !== null && <WithdrawEvidence {...withdrawn} source={key} onClose={() => setWithdrawn(null)} />}
    </Panel>
  )
}

const groups = ['insight', 'belief', 'bet', 'objective'] as const

type LeanItemProps = {
  leaning: Leaning
  spoken: Spoken | undefined
  of: string
  onWithdraw: (edge: Spoken) => void
}

const LeanItem = ({ leaning, spoken, of, onWithdraw }: LeanItemProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  const { key, title, kind, owner, via, isAgainst, state } = leaning
  return (
    <li className={cx('leaning')}>
      <p className={cx('line')}>
        <KeyChip id={key} />
        <TextLink isQuiet href={targetHref(org, leaning)}>
          {title}
        </TextLink>
        {state === 'challenged' && <Badge>{t('beliefs.state.challenged')}</Badge>}
        {kind === 'bet' && state === 'closed' && <Badge>{t('bets.state.closed')}</Badge>}
        {spoken?.can.withdraw === true && (
          <IconButton
            label={t('evidence.withdrawOne', { key: of, target: key })}
            icon={<Undo2 size={16} aria-hidden="true" />}
            onPress={() => onWithdraw(spoken)}
          />
        )}
      </p>
      <p className={cx('meta')}>
        <StanceMark stance={isAgainst ? 'contradicts' : 'supports'} />
        {kind === 'objective' && <span>{owner}</span>}
        {via.length > 0 && <span>{t('evidence.through', { keys: via.join(' → ') })}</span>}
        {spoken !== undefined && (
          <span>{t('evidence.broughtBy', { name: personName(spoken.by, t), day: day(spoken.on) })}</span>
        )}
      </p>
      {spoken !== undefined && spoken.note !== '' && <p className={cx('note')}>“{spoken.note}”</p>}
    </li>
  )
}
