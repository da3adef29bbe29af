import { entryAsks } from '@polyrhythm/domain/bets/enter-now'
import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { TOP } from '@polyrhythm/domain/bets/rank'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { StartFromExample } from '#web/components/form/start-from-example.tsx'
import { FormSelect } from '#web/components/form/form-fields.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefChoice } from './belief-choice.tsx'
import { BetProof, BetTexts } from './bet-fields.tsx'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { entryOf } from '#web/components/bets/entry-answers.ts'
import { placesOf } from '#web/components/bets/places-of.ts'
import { BET_TEMPLATES, betOfTemplate } from './bet-templates.ts'
import { betFieldOf, betFieldsOf, type BetValues, differsFromOf, emptyBet } from './bet-values.ts'
import { FormPart } from '#web/components/form/form-part.tsx'
import { MissingForNow } from './missing-for-now.tsx'
import { useMissingOfValues } from './use-missing-of-values.ts'
import { NewEntry } from './new-entry.tsx'
import { SeenBefore } from './seen-before.tsx'
import { lastIn, PlaceFields } from './place-fields.tsx'
import { useBetChoices } from './use-bet-choices.ts'

export type BetDialogProps = { board: Pick<BoardData, 'board' | 'bets' | 'can'>; onClose: () => void }

/** A new bet: a title and the reason for its place are enough; what is missing for Now is listed. Anybody else than the council pitches it. */
export const BetDialog = ({ board: { board, bets, can }, onClose }: BetDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const choices = useBetChoices(can.rank)
  const draft = useFormDraft<BetValues>(`bet.${board.id}`, emptyBet(lastIn(bets, 'next')))
  const create = useMutation(
    trpc.bets.create.mutationOptions({
      onSuccess: ({ key, isPlaced }) => {
        draft.forget()
        toasts.show({ message: t(isPlaced ? 'bets.added' : 'bets.pitched', { key }) })
        onClose()
      },
    }),
  )
  const missingOf = useMissingOfValues()
  const places = placesOf(bets)
  const asksOf = (values: BetValues) =>
    entryAsks(places, { bet: '', column: values.column }, board.nowLimit, missingOf(values))
  const form = useCommandForm({
    schema: createBetInput,
    toCommand: (values: BetValues) => ({
      boardId: board.id,
      ...betFieldsOf(values),
      beliefIds: values.beliefIds,
      goalIds: values.goalId === '' ? [] : [values.goalId],
      column: values.column,
      after: values.after,
      differsFrom: differsFromOf(values),
      entry: can.rank ? entryOf(asksOf(values), values.entry) : null,
      reason: can.rank ? values.reason : values.title, // a pitched bet gets its place, and the reason for it, from the council
    }),
    fieldOf: betFieldOf,
    defaultValues: placedOn(bets, draft.first),
    onSubmit: (command) => create.mutate({ org, ...command }),
  })
  const { control } = form
  const action = t(can.rank ? 'bets.add' : 'bets.pitch')
  return (
    <FormDialog
      size="large"
      title={action}
      action={action}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={create.isPending}
      error={create.error}
    >
      {!can.rank && <p>{t('bets.form.pitchText', { name: board.name })}</p>}
      <KeptDraft form={form} draft={draft} />
      <StartFromExample
        form={form}
        examples={BET_TEMPLATES.map((id) => ({ id, title: t(`templates.bet.${id}`) }))}
        valuesOf={(id) => betOfTemplate(id, t)}
      />
      <BetTexts control={control} choices={choices} />
      {can.rank && (
        <FormPart title={t('bets.form.place')}>
          <PlaceFields form={form} bets={bets} />
          <NewEntry form={form} bets={bets} nowLimit={board.nowLimit} asksOf={asksOf} />
        </FormPart>
      )}
      <FormPart title={t('bets.form.why')}>
        <BeliefChoice control={control} />
        <FormSelect control={control} name="goalId" label={t('bets.goal')} options={choices.goals} />
      </FormPart>
      <FormPart title={t('bets.form.proof')}>
        <BetProof control={control} />
      </FormPart>
      <MissingForNow control={control} />
      <SeenBefore form={form} />
    </FormDialog>
  )
}

/** The draft on the board as it stands now: what it was to stand after may be elsewhere. */
const placedOn = (bets: BoardData['bets'], draft: BetValues): BetValues =>
  draft.after === TOP || bets.some(({ id, place }) => id === draft.after && place?.column === draft.column)
    ? draft
    : { ...draft, after: lastIn(bets, draft.column) }
