import { useState } from 'react'
import type { EvidencePiece } from '#web/components/evidence/evidence-types.ts'
import { PieceList } from '#web/components/evidence/piece-list.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddData } from './add-data.tsx'
import { AddInsight } from './add-insight.tsx'
import { ConnectEvidence } from './connect-evidence.tsx'
import styles from './evidence-panel.module.css'
import type { EvidenceTargetView } from './speaks-of.ts'
import { WithdrawEvidence } from './withdraw-evidence.tsx'

const cx = bindClasses(styles)

export type EvidencePanelProps = {
  of: EvidenceTargetView
  pieces: readonly EvidencePiece[]
  /** Between which ages its data lie, in days. */
  age: { readonly newest: number; readonly oldest: number } | null
  mayBring: boolean
}

/** What speaks for a thing and what speaks against it; anybody adds to that in one dialog. */
export const EvidencePanel = ({ of, pieces, age, mayBring }: EvidencePanelProps) => {
  const t = useMessages()
  const [open, setOpen] = useState<'data' | 'insight' | 'connect' | EvidencePiece | null>(null)
  const close = () => setOpen(null)
  const sides = (['supports', 'contradicts'] as const).map((stance) => ({
    stance,
    all: pieces.filter((piece) => piece.stance === stance),
  }))
  return (
    <Panel title={t('beliefs.evidence')} note={age !== null && ageOf(age, t)}>
      <div className={cx('sides')}>
        {sides.map(({ stance, all }) => (
          <section key={stance} className={cx('side')}>
            <h3>{t(stance === 'supports' ? 'beliefs.for' : 'beliefs.against')}</h3>
            {all.length === 0 ? (
              <p className={cx('none')}>{t(stance === 'supports' ? 'beliefs.forNone' : 'beliefs.againstNone')}</p>
            ) : (
              <PieceList pieces={all} of={of.key} onWithdraw={setOpen} />
            )}
          </section>
        ))}
      </div>
      {mayBring && (
        <div className={cx('ways')}>
          <Inline>
            <Button size="small" onPress={() => setOpen('data')}>
              {t('evidence.addData')}
            </Button>
            <Button size="small" onPress={() => setOpen('insight')}>
              {t('evidence.addInsight')}
            </Button>
            <Button size="small" onPress={() => setOpen('connect')}>
              {t('evidence.connect')}
            </Button>
          </Inline>
        </div>
      )}
      {open === 'data' && <AddData of={of} onClose={close} />}
      {open === 'insight' && <AddInsight of={of} onClose={close} />}
      {open === 'connect' && <ConnectEvidence of={of} known={pieces.map(({ id }) => id)} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <WithdrawEvidence edge={open} source={open.key} target={of.key} onClose={close} />
      )}
    </Panel>
  )
}

const ageOf = ({ newest, oldest }: NonNullable<EvidencePanelProps['age']>, t: Translate): string =>
  newest === oldest ? t('evidence.age', { days: newest }) : t('evidence.ageSpan', { newest, oldest })
