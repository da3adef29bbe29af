import { type Outcome, OUTCOMES } from '@polyrhythm/domain/bets/bet'
import { closeBetInput, type LedgerStance, proposedStance } from '@polyrhythm/domain/bets/close-bet'
import { useMutation } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { FormPart } from '#web/components/form/form-part.tsx'
import { KeptDraft } from '#web/components/form/kept-draft.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useFormDraft } from '#web/components/form/use-form-draft.ts'
import { useFormField } from '#web/components/form/use-form-field.ts'
import { Select } from '#web/components/ui/select.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { formatList } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { tagsOf } from './bet-values.ts'
import { SAYS_NOTHING } from './ledger-words.ts'

/** What the bet says of a belief, which is named so that a draft of it stays with it. */
type Entry = { beliefId: string; stance: LedgerStance | typeof SAYS_NOTHING; note: string }
type Values = {
  /** '' = not chosen yet. */
  outcome: Outcome | ''
  evidence: string
  note: string
  title: string
  expected: string
  happened: string
  learned: string
  willChange: string
  tags: string
  /** In the order of the bet's beliefs. */
  ledger: Entry[]
}

const emptyEntry = (beliefId: string): Entry => ({ beliefId, stance: SAYS_NOTHING, note: '' })

/** Closes a bet well: what came of it, what was learned, what it says of its beliefs, and what the squads are told. */
export const CloseBet = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { id: betId, key, beliefs } = bet
  const draft = useFormDraft<Values>(`close.${betId}`, {
    outcome: '',
    evidence: '',
    note: '',
    title: '',
    expected: bet.summary,
    happened: '',
    learned: '',
    willChange: '',
    tags: bet.tags.join(', '),
    ledger: beliefs.map((belief) => emptyEntry(belief.id)),
  })
  const close = useMutation(
    trpc.bets.close.mutationOptions({
      onSuccess: () => {
        draft.forget()
        toasts.show({ message: t('bets.close.done', { key }) })
        onClose()
      },
    }),
  )
  const form = useCommandForm({
    schema: closeBetInput,
    toCommand: ({ outcome, evidence, note, ledger, tags, ...lesson }: Values) => ({
      betId,
      outcome,
      evidence,
      note,
      lesson: { ...lesson, tags: tagsOf(tags) },
      ledger: ledger.flatMap(({ beliefId, stance, note: why }) =>
        stance === SAYS_NOTHING ? [] : [{ beliefId, stance, note: why }],
      ),
    }),
    fieldOf: (path, _message, values) => fieldAt(path, values.ledger),
    defaultValues: {
      ...draft.first,
      // Its beliefs may be others by now.
      ledger: beliefs.map(
        (belief) => draft.first.ledger.find(({ beliefId }) => beliefId === belief.id) ?? emptyEntry(belief.id),
      ),
    },
    onSubmit: (command) => close.mutate({ org, ...command }),
  })
  const { control } = form
  const { value: outcome, onChange: onOutcome, ...outcomeField } = useFormField({ control, name: 'outcome' })
  const squads = [...new Set(bet.contributions.map(({ link }) => link.squad.name))]
  return (
    <FormDialog
      size="large"
      title={t('bets.close.title', { key })}
      action={t('bets.close')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={close.isPending}
      error={close.error}
    >
      <p>{t('bets.close.lead')}</p>
      <KeptDraft form={form} draft={draft} />
      <Select
        {...outcomeField}
        value={typeof outcome === 'string' && outcome !== '' ? outcome : null}
        label={t('bets.close.outcome')}
        placeholder={t('bets.close.outcomeChoose')}
        options={OUTCOMES.map((id) => ({ id, label: t(`bets.outcome.${id}`), hint: t(`bets.outcomeHint.${id}`) }))}
        onChange={(id) => {
          onOutcome(id)
          const chosen = OUTCOMES.find((each) => each === id)
          const proposed = chosen === undefined ? null : proposedStance(chosen)
          for (const index of beliefs.keys()) form.setValue(`ledger.${index}.stance`, proposed ?? SAYS_NOTHING)
        }}
      />
      <FormTextArea
        control={control}
        name="evidence"
        label={t('bets.close.evidence')}
        description={t('bets.close.evidenceHelp')}
        rows={3}
      />
      {beliefs.length > 0 && (
        <FormPart title={t('bets.close.ledger')}>
          {beliefs.map((belief, index) => (
            <LedgerEntry key={belief.id} form={form} index={index} name={`${belief.key} ${belief.title}`} />
          ))}
        </FormPart>
      )}
      <FormPart title={t('bets.close.lesson')}>
        <FormText
          control={control}
          name="title"
          label={t('bets.close.lessonTitle')}
          description={t('bets.close.lessonHelp')}
        />
        <FormTextArea control={control} name="expected" label={t('bets.close.expected')} rows={2} />
        <FormTextArea control={control} name="happened" label={t('bets.close.happened')} rows={2} />
        <FormTextArea control={control} name="learned" label={t('bets.close.learned')} rows={2} />
        <FormTextArea control={control} name="willChange" label={t('bets.close.willChange')} rows={2} isOptional />
        <FormText
          control={control}
          name="tags"
          label={t('bets.tags')}
          description={t('bets.form.tagsHelp')}
          isOptional
        />
      </FormPart>
      <FormTextArea
        control={control}
        name="note"
        label={t('bets.close.note')}
        description={
          squads.length === 0 ? t('bets.close.noteNobody') : t('bets.close.noteHelp', { names: formatList(squads) })
        }
        rows={2}
      />
    </FormDialog>
  )
}

type LedgerEntryProps = {
  form: Pick<ReturnType<typeof useCommandForm<Values, unknown>>, 'control'>
  index: number
  name: string
}

/** What the bet says of one belief: for it, against it, or nothing. */
const LedgerEntry = ({ form: { control }, index, name }: LedgerEntryProps) => {
  const t = useMessages()
  const stance = useWatch({ control, name: `ledger.${index}.stance` })
  return (
    <>
      <FormSelect
        control={control}
        name={`ledger.${index}.stance`}
        label={name}
        options={(['supports', 'contradicts', SAYS_NOTHING] as const).map((id) => ({
          id,
          label: t(`bets.ledger.${id}`),
        }))}
      />
      {stance !== SAYS_NOTHING && (
        <FormText control={control} name={`ledger.${index}.note`} label={t('bets.ledger.note')} maxLength={500} />
      )}
    </>
  )
}

const lessonParts = ['title', 'expected', 'happened', 'learned', 'willChange', 'tags'] as const

/** Entries that say nothing are in the form and not in the command. */
const fieldAt = (path: string, ledger: readonly Entry[]) => {
  const [first = '', second = ''] = path.split('.')
  if (first === 'ledger') {
    const said = [...ledger.keys()].filter((index) => ledger[index]?.stance !== SAYS_NOTHING)
    return `ledger.${said[Number(second)] ?? 0}.note` as const
  }
  if (first === 'lesson') return lessonParts.find((part) => part === second) ?? 'title'
  return first === 'note' || first === 'evidence' ? first : 'outcome'
}
