import { stateAfter } from '@polyrhythm/domain/bets/bet-life'
import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { type ReactNode, useState } from 'react'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { PremiseNotice } from '#web/components/premises/premise-notice.tsx'
import { MoveLog } from '#web/components/bets/move-log.tsx'
import { LeapNote } from '#web/components/bets/bet-facts.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BetArgument } from './bet-argument.tsx'
import { BetHead } from './bet-head.tsx'
import { BetPlan } from './bet-plan.tsx'
import { CloseBet } from './close-bet.tsx'
import { ClosingPanel } from './closing-panel.tsx'
import { DecisionsPanel } from './decisions-panel.tsx'
import { ExperimentsPanel } from './experiments-panel.tsx'
import { HealthDialog } from './health-dialog.tsx'
import { MeasurePanel } from './measure-panel.tsx'
import { RelationsPanel } from './relations-panel.tsx'
import { StagePanel } from './stage-panel.tsx'
import styles from './bet-screen.module.css'
import { betStateWord } from '#web/components/bets/bet-state-word.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { Contributions } from './contributions.tsx'
import { EditBet } from './edit-bet.tsx'

const cx = bindClasses(styles)

export type BetScreenProps = {
  bet: BetPageData
  /** When its numbers were worked out. */
  at: Date
  /** What was asked about it. */
  questions: ReactNode
  onAsk: () => void
  /** What one can do besides asking and editing. */
  actions: ReactNode
  /** Beside the heading of a field. */
  onField: (field: DiscussedField) => ReactNode
  /** What was learned from it; of a bet that is over. */
  lessons: ReactNode
  /** What is said about it. */
  discussion: ReactNode
}

/** The page of a bet. Whoever answers for it edits; everybody else asks. */
export const BetScreen = ({ bet, at, questions, onAsk, actions, onField, lessons, discussion }: BetScreenProps) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const [dialog, setDialog] = useState<'edit' | 'health' | 'close' | null>(null)
  const closeDialog = () => setDialog(null)
  const { key, title, summary, health, can, moves } = bet
  const worked = formatInstant(at.toISOString(), readerZone())
  return (
    <Page
      title={title}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('bets', { org })}>
          ‹ {t('shell.nav.bets')}
        </TextLink>
      }
      marks={
        <>
          <KeyChip id={key} />
          {health !== 'unknown' && <StatusGlyph status={health} />}
          {bet.place === null && <Badge>{betStateWord(bet, t)}</Badge>}
        </>
      }
      {...(summary === '' ? {} : { lead: summary })}
      actions={
        <>
          {actions}
          <Button onPress={onAsk}>{t('bets.ask')}</Button>
          {can['bet.edit'] && bet.state !== 'closed' && (
            <Button onPress={() => setDialog('health')}>{t('bets.health.say')}</Button>
          )}
          {can['bet.close'] && stateAfter(bet.state, 'close') !== null && (
            <Button onPress={() => setDialog('close')}>{t('bets.close')}</Button>
          )}
          {can['bet.edit'] && (
            <Button look="primary" onPress={() => setDialog('edit')}>
              {t('bets.edit')}
            </Button>
          )}
        </>
      }
    >
      <PremiseNotice subjectId={bet.id} />
      <BetHead bet={bet} />
      <LeapNote bet={bet} />
      <ClosingPanel bet={bet} />
      <BetArgument bet={bet} />
      <div className={cx('halves')}>
        <MeasurePanel bet={bet} />
        <BetPlan bet={bet} onField={onField} />
      </div>
      <div className={cx('halves')}>
        <Contributions contributions={bet.contributions} at={worked} />
        <StagePanel bet={bet} />
      </div>
      <div className={cx('halves')}>
        <ExperimentsPanel bet={bet} />
        <DecisionsPanel bet={bet} />
      </div>
      {lessons}
      <div className={cx('halves')}>
        {questions}
        <RelationsPanel bet={bet} />
      </div>
      <Panel title={t('bets.moves')} note={moves.length} isFlush={moves.length > 0}>
        {moves.length === 0 ? (
          <EmptyState title={t('boards.movesNone')}>{t('boards.movesNoneText')}</EmptyState>
        ) : (
          <MoveLog moves={moves} />
        )}
      </Panel>
      {discussion}
      {dialog === 'edit' && <EditBet bet={bet} onClose={closeDialog} />}
      {dialog === 'health' && <HealthDialog bet={bet} onClose={closeDialog} />}
      {dialog === 'close' && <CloseBet bet={bet} onClose={closeDialog} />}
    </Page>
  )
}
