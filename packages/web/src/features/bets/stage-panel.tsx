import { STAGES } from '@polyrhythm/domain/bets/bet'
import { missingYeses, STAGE_SIDES, stageProblem, type StageSide } from '@polyrhythm/domain/bets/stage-move'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ObjectDialog, type Objected } from './object-dialog.tsx'
import { ProposeStage } from './propose-stage.tsx'
import { StageMoves, StageWords } from './stage-moves.tsx'
import styles from './stage-panel.module.css'

const cx = bindClasses(styles)

export type StagePanelProps = {
  bet: Pick<BetPageData, 'id' | 'stage' | 'stages' | 'state'> & {
    readonly contributions: readonly { readonly link: { readonly squad: { readonly id: string } } }[]
  }
}

/** Where a bet is between Think It and Tweak It, who has said yes to what comes next, and how it got here. */
export const StagePanel = ({ bet }: StagePanelProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const [dialog, setDialog] = useState<'propose' | Objected | null>(null)
  const onError = (error: unknown) => void toasts.show({ message: sentenceOf(error, t) })
  const agree = useMutation(trpc.bets.agreeStage.mutationOptions({ onError }))
  const withdraw = useMutation(trpc.bets.withdrawStage.mutationOptions({ onError }))
  const { sides, moves } = bet.stages
  const open = moves.find(({ state }) => state === 'open')
  const past = moves.filter(({ state }) => state !== 'open')
  const { isServed } = bet.stages
  const said = open === undefined ? [] : saidOf(open)
  const wanted = open === undefined ? [] : missingYeses({ from: open.from, to: open.to, isServed, said })
  const mine = wanted.filter((side) => sides.includes(side))
  const saidMine = open !== undefined && [open.sponsorYesById, open.squadYesById].includes(me.memberId)
  const linked = me.squads.filter(({ id }) => bet.contributions.some(({ link }) => link.squad.id === id))
  const isOpen = bet.state !== 'closed' && bet.state !== 'declined'
  const canMove = STAGES.some(
    (to) => stageProblem({ from: bet.stage, to, isServed, failingTest: 'asked then' }) === null,
  )
  return (
    <Panel
      title={t('bets.stage')}
      actions={
        isOpen &&
        canMove &&
        sides.length > 0 &&
        open === undefined && (
          <Button size="small" onPress={() => setDialog('propose')}>
            {t('bets.stage.propose')}
          </Button>
        )
      }
    >
      <ol className={cx('way')} aria-label={t('bets.stage.way')}>
        {STAGES.map((stage) => (
          <li
            key={stage}
            className={cx('stage', STAGES.indexOf(stage) < STAGES.indexOf(bet.stage) && 'passed')}
            {...(stage === bet.stage ? { 'aria-current': 'step' } : {})}
          >
            {t(`bets.stage.${stage}`)}
          </li>
        ))}
      </ol>
      {open === undefined ? (
        <p className={cx('exit')}>
          {t(`bets.stage.exit.${bet.stage}`)}
          {!isServed && isOpen && ` ${t('bets.stage.unserved')}`}
          {!canMove && isOpen && ` ${t('bets.stage.unservedText')}`}
        </p>
      ) : (
        <div className={cx('open')}>
          <StageWords move={open} />
          <p className={cx('yeses')}>
            {wanted.length === 0
              ? t(said.length < STAGE_SIDES.length ? 'bets.stage.noOtherSide' : 'bets.stage.allSaid')
              : t('bets.stage.waits', { sides: wanted.map((side) => t(`bets.stage.side.${side}`)).join(', ') })}
          </p>
          <Inline>
            {mine.length > 0 && !saidMine && (
              <Button look="primary" isPending={agree.isPending} onPress={() => agree.mutate({ org, moveId: open.id })}>
                {t('bets.stage.agree')}
              </Button>
            )}
            {linked.length > 0 && (
              <Button
                onPress={() => setDialog({ moveId: open.id, squads: linked, name: personName(open.proposedBy, t) })}
              >
                {t('bets.stage.object')}
              </Button>
            )}
            {(sides.length > 0 || open.proposedById === me.memberId) && (
              <Button
                look="quiet"
                isPending={withdraw.isPending}
                onPress={() => withdraw.mutate({ org, moveId: open.id })}
              >
                {t('bets.stage.withdraw')}
              </Button>
            )}
          </Inline>
        </div>
      )}
      {past.length > 0 && <StageMoves moves={past} />}
      {dialog === 'propose' && <ProposeStage bet={bet} onClose={() => setDialog(null)} />}
      {dialog !== null && dialog !== 'propose' && <ObjectDialog {...dialog} onClose={() => setDialog(null)} />}
    </Panel>
  )
}

const saidOf = (move: BetPageData['stages']['moves'][number]): StageSide[] => [
  ...(move.sponsorYesById === null ? [] : (['sponsor'] as const)),
  ...(move.squadYesById === null ? [] : (['squad'] as const)),
]
