import { useMutation } from '@tanstack/react-query'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { SquadDraft } from './draft-rows.ts'
import type { ImportContext } from './first-values.ts'
import styles from './preview.module.css'
import { UNDECIDED } from './row-values.ts'

const cx = bindClasses(styles)

export type SquadHintsProps = {
  squad: SquadDraft
  context: ImportContext
  onAsk: (squad: { id: string; name: string }) => void
}

/** What to know about a squad of the preview: whose it is, and what belongs somewhere else. */
export const SquadHints = ({ squad, context, onAsk }: SquadHintsProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { values, source } = squad
  const into = context.units.find(({ id }) => id === values.into)
  const isUnmakeable = values.into === UNDECIDED && values.title !== ''
  return (
    <>
      {into !== undefined && !into.isMine && <TheirSquad id={into.id} name={into.name} onAsk={onAsk} />}
      {isUnmakeable && <p className={cx('hint')}>{t('imports.squad.nobodyMakes')}</p>}
      {source.hints.includes('choose_squad') && <p className={cx('hint')}>{t('imports.hint.chooseSquad')}</p>}
      {source.hints.includes('tribe_has_own_objectives') && (
        <p className={cx('hint')}>{t('imports.hint.tribeObjectives')}</p>
      )}
      {source.hints.includes('direction_lives_in_beliefs_and_bets') && (
        <p className={cx('hint')}>
          {t('imports.hint.direction')}{' '}
          <TextLink href={hrefTo('beliefs', { org })}>{t('imports.hint.directionBeliefs')}</TextLink>
          {' · '}
          <TextLink href={hrefTo('bets', { org })}>{t('imports.hint.directionBets')}</TextLink>
        </p>
      )}
    </>
  )
}

/** A squad of this name is there, and the person does not sit in it. */
const TheirSquad = ({ id, name, onAsk }: { id: string; name: string; onAsk: SquadHintsProps['onAsk'] }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const request = useMutation(
    trpc.squads.requestSeat.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('imports.squad.requested', { name }) }),
      onError: (error: unknown) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <div className={cx('hint')}>
      <p>{t('imports.squad.theirs', { name })}</p>
      <Inline>
        <Button
          size="small"
          isPending={request.isPending}
          isDisabled={request.isSuccess}
          onPress={() => request.mutate({ org, squadId: id, memberId: me.memberId })}
        >
          {t('imports.squad.request')}
        </Button>
        <Button size="small" look="quiet" onPress={() => onAsk({ id, name })}>
          {t('imports.squad.ask', { name })}
        </Button>
      </Inline>
    </div>
  )
}
