import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { LeaningList, type Leaning } from '#web/components/evidence/leaning-list.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConnectTarget } from './connect-target.tsx'
import styles from './leans-panel.module.css'
import { WithdrawEvidence } from './withdraw-evidence.tsx'

const cx = bindClasses(styles)

type Spoken = EvidencePage['speaksOf'][number]

/** All that leans on a piece of evidence, in the order of the argument; what it speaks of directly comes with its note. */
export const LeansPanel = ({ item }: { item: EvidencePage }) => {
  const t = useMessages()
  const { day } = useDates()
  const [isConnecting, setIsConnecting] = useState(false)
  const [withdrawn, setWithdrawn] = useState<{ edge: Spoken; target: string } | null>(null)
  const { leans, speaksOf, can, key: of } = item
  const spokenOf = ({ id }: Leaning) => speaksOf.find((spoken) => spoken.id === id)
  const connect = can.bring && (
    <Button size="small" look="quiet" onPress={() => setIsConnecting(true)}>
      {t('evidence.connectTo')}
    </Button>
  )
  const withdraw = (leaning: Leaning) => {
    const edge = spokenOf(leaning)
    return (
      edge?.can.withdraw === true && (
        <IconButton
          label={t('evidence.withdrawOne', { key: of, target: leaning.key })}
          icon={<Undo2 size={16} aria-hidden="true" />}
          onPress={() => setWithdrawn({ edge, target: leaning.key })}
        />
      )
    )
  }
  const broughtBy = (leaning: Leaning) => {
    const spoken = spokenOf(leaning)
    return (
      spoken !== undefined && (
        <span>{t('evidence.broughtBy', { name: personName(spoken.by, t), day: day(spoken.on) })}</span>
      )
    )
  }
  const noteOf = (leaning: Leaning) => {
    const note = spokenOf(leaning)?.note ?? ''
    return note !== '' && <p className={cx('note')}>“{note}”</p>
  }
  return (
    <Panel title={t('evidence.leans')} note={t('evidence.count', { count: leans.length })} actions={connect} isFlush>
      {leans.length === 0 && (
        <div className={cx('empty')}>
          <EmptyState title={t('evidence.leansNone')}>{t('evidence.leansNoneText')}</EmptyState>
        </div>
      )}
      <LeaningList leans={leans} act={withdraw} more={broughtBy} below={noteOf} />
      {isConnecting && <ConnectTarget item={item} onClose={() => setIsConnecting(false)} />}
      {withdrawn !== null && <WithdrawEvidence {...withdrawn} source={of} onClose={() => setWithdrawn(null)} />}
    </Panel>
  )
}
