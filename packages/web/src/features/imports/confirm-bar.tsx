import { confirmImportInput } from '@polyrhythm/domain/imports/confirm-import'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './confirm-bar.module.css'
import { importCommand } from './import-command.ts'
import { countKinds, type PreviewState } from './preview-state.ts'
import { usePreviewTools } from './preview-tools.ts'
import type { ImportDraft } from './use-import-draft.ts'

const cx = bindClasses(styles)

export type ConfirmBarProps = {
  state: PreviewState
  draft: ImportDraft
  onImported: (made: ApiOutputs['imports']['confirm']) => void
}

/** The cycle, which is chosen and never guessed, and the only button that saves; it says what is missing and leads there. */
export const ConfirmBar = ({ state, draft, onImported }: ConfirmBarProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const org = useOrg()
  const tools = usePreviewTools()
  const bar = useRef<HTMLDivElement>(null)
  const { choices, setChoices } = draft
  const confirm = useMutation(trpc.imports.confirm.mutationOptions({ onSuccess: onImported }))
  const { objective: objectiveCount, keyResult: keyResultCount } = countKinds(state.kept)
  const cycle = org.cycles.find(({ id }) => id === choices.cycleId)
  const command =
    cycle === undefined ? null : importCommand({ ...state, importId: choices.importId, cycleId: cycle.id })
  const parsed = command === null ? null : confirmImportInput.safeParse(command)
  const [firstProblem] = state.problems.keys()
  const missing =
    state.kept.length === 0 || command?.squads.length === 0
      ? t('imports.missing.nothing')
      : firstProblem !== undefined
        ? t('imports.missing.rows', { count: state.problems.size })
        : command === null
          ? t('imports.missing.cycle')
          : parsed?.success === false
            ? t('imports.missing.tooMany')
            : null
  const handlePress = () => {
    if (firstProblem !== undefined) {
      tools.setOpen(firstProblem, true)
      document.querySelector(`[data-row="${firstProblem}"]`)?.scrollIntoView({ block: 'center' })
    } else if (cycle === undefined) bar.current?.querySelector('button')?.focus()
    else if (parsed?.success === true) confirm.mutate({ org: org.slug, ...parsed.data })
  }
  const isDone = refusalOf(confirm.error)?.code === 'other_content'
  return (
    <div ref={bar} className={cx('bar')}>
      {confirm.error !== null && (
        <div className={cx('error')}>
          <FormSummary problems={[]} message={isDone ? t('imports.already') : sentenceOf(confirm.error, t)} />
          {isDone && <Button onPress={draft.forget}>{t('imports.startAgain')}</Button>}
        </div>
      )}
      <p className={cx('unsaved')}>{t('imports.notSaved')}</p>
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
      <Button look={missing === null ? 'primary' : 'secondary'} isPending={confirm.isPending} onPress={handlePress}>
        {missing ?? t('imports.confirm', { objectiveCount, keyResultCount })}
      </Button>
    </div>
  )
}
