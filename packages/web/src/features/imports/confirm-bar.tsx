import { useRef } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './confirm-bar.module.css'
import { importParts } from './import-parts.ts'
import { ImportProgress } from './import-progress.tsx'
import { missingFor, type Missing } from './missing-for.ts'
import { countKinds, type PreviewState } from './preview-state.ts'
import { usePreviewTools } from './preview-tools.ts'
import { fateOf } from './row-fates.ts'
import { cellsId } from './sheet-cells.tsx'
import { questionsId } from './sheet-columns.tsx'
import type { Comparison } from './use-comparison.ts'
import type { ImportDraft } from './use-import-draft.ts'
import { type Imported, useSendImport } from './use-send-import.ts'

const cx = bindClasses(styles)

export type ConfirmBarProps = {
  state: PreviewState
  draft: ImportDraft
  comparison: Comparison
  /** How many cells of kept rows, and how many questions, wait for an answer. */
  waiting: { readonly cells: number; readonly questions: number }
  onImported: (made: Imported) => void
  /** Before the first part leaves, and when what waits is given up. */
  onSend: () => void
  onStop: () => void
}

/** The cycle, which is chosen and never guessed, and the only button that saves; it says what is missing and leads there. */
export const ConfirmBar = ({ state, draft, comparison, waiting, onImported, onSend, onStop }: ConfirmBarProps) => {
  const t = useMessages()
  const org = useOrg()
  const tools = usePreviewTools()
  const bar = useRef<HTMLDivElement>(null)
  const { choices, setChoices } = draft
  const sending = useSendImport(onImported)
  const { objective: objectiveCount, keyResult: keyResultCount } = countKinds(state.kept)
  const cycle = org.cycles.find(({ id }) => id === choices.cycleId)
  const [firstProblem] = state.problems.keys()
  const fates = state.kept
    .filter(({ kind }) => kind === 'keyResult' || kind === 'objective')
    .map(({ id }) => fateOf(comparison.found.get(id)))
  const changeCount = fates.filter((fate) => fate === 'changes').length
  const sameCount = fates.filter((fate) => fate === 'same').length
  const reason = choices.reason ?? t('imports.why.suggested')
  const missing = missingFor({
    state,
    waiting,
    hasCycle: cycle !== undefined,
    hasReason: reason.trim() !== '' || changeCount === 0,
  })
  const lead: Record<Missing, () => void> = {
    nothing: () => {},
    rows: () => {
      if (firstProblem === undefined) return
      tools.setOpen(firstProblem, true)
      document.querySelector(`[data-row="${firstProblem}"]`)?.scrollIntoView({ block: 'center' })
    },
    questions: () => leadTo(questionsId, 'button'),
    cells: () => leadTo(cellsId, 'input[aria-invalid]'),
    cycle: () => bar.current?.querySelector('button')?.focus(),
    reason: () => bar.current?.querySelector('input')?.focus(),
  }
  const handlePress = () => {
    if (missing !== null) lead[missing]()
    else if (cycle !== undefined) {
      onSend()
      sending.send(importParts(state.said, comparison.found), {
        runId: choices.importId,
        label: choices.label || firstWords(state) || t('imports.pasted'),
        cycleId: cycle.id,
        reason: changeCount === 0 ? null : reason.trim(),
      })
    }
  }
  const isStale = refusalOf(sending.error)?.code === 'stale'
  const newCount = fates.length - changeCount - sameCount
  const saves =
    sameCount + changeCount === 0
      ? t('imports.confirm', { objectiveCount, keyResultCount })
      : newCount + changeCount === 0
        ? t('imports.confirm.same')
        : t('imports.confirm.again', { newCount, changeCount })
  return (
    <div ref={bar} className={cx('bar')}>
      {sending.error !== null && (
        <div className={cx('error')}>
          <FormSummary problems={[]} message={isStale ? t('imports.stale') : sentenceOf(sending.error, t)} />
          {sending.isHalfDone && <p>{t('imports.halfDone', { ...(sending.progress ?? { done: 0, rows: 0 }) })}</p>}
          {!isStale && <Button onPress={sending.goOn}>{t('imports.goOn')}</Button>}
          <Button
            look={isStale ? 'secondary' : 'quiet'}
            onPress={() => {
              sending.drop()
              onStop()
              comparison.refetch()
            }}
          >
            {t('imports.compareAgain')}
          </Button>
        </div>
      )}
      {comparison.error !== null && comparison.error !== undefined && (
        <div className={cx('error')}>
          <FormSummary problems={[]} message={sentenceOf(comparison.error, t)} />
          <Button onPress={comparison.refetch}>{t('imports.compareAgain')}</Button>
        </div>
      )}
      {sending.isPending && sending.progress !== null && <ImportProgress {...sending.progress} />}
      {sending.progress === null && (
        <p className={cx('unsaved')}>
          {sameCount + changeCount === 0
            ? t('imports.notSaved')
            : t('imports.notSaved.again', { newCount, changeCount, sameCount })}
        </p>
      )}
      {changeCount > 0 && (
        <div className={cx('reason')}>
          <TextField
            label={t('imports.why.label')}
            isLabelHidden
            placeholder={t('imports.why.label')}
            value={reason}
            maxLength={500}
            onChange={(next) => setChoices((before) => ({ ...before, reason: next }))}
          />
        </div>
      )}
      {org.cycles.length === 0 ? (
        <p className={cx('none')}>
          {t('imports.cycle.none')}{' '}
          {org.can.createCycle ? (
            <TextLink href={hrefTo('settingsGeneral', { org: org.slug })}>{t('imports.cycle.add')}</TextLink>
          ) : (
            t('imports.cycle.askAdmin')
          )}
        </p>
      ) : (
        <Select
          label={t('imports.cycle')}
          isLabelHidden
          placeholder={t('imports.cycle.choose')}
          value={cycle?.id ?? null}
          onChange={(cycleId) => setChoices((before) => ({ ...before, cycleId }))}
          options={org.cycles.map(({ id, name }) => ({
            id,
            label: name,
            ...(id === org.runningCycle?.id ? { hint: t('imports.cycle.running') } : {}),
          }))}
        />
      )}
      <Button
        look={missing === null ? 'primary' : 'secondary'}
        isDisabled={sending.error !== null}
        isPending={sending.isPending || (missing === null && comparison.isPending && comparison.error === null)}
        onPress={handlePress}
      >
        {missing === null ? saves : t(`imports.missing.${missing}`, { count: countOf(missing, state, waiting) })}
      </Button>
    </div>
  )
}

/** What a pasted import is called in the list: the first thing that is imported. */
const firstWords = ({ kept }: PreviewState): string => kept.find(({ kind }) => kind === 'objective')?.values.title ?? ''

const countOf = (missing: Missing, state: PreviewState, waiting: ConfirmBarProps['waiting']): number =>
  missing === 'rows' ? state.problems.size : missing === 'cells' ? waiting.cells : waiting.questions

const leadTo = (id: string, what: string): void => {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>(what)?.focus({ preventScroll: true })
}
