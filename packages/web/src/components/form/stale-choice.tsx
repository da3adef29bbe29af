import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** One field that differs between what is saved and what this person wrote. */
export type StaleField = { readonly label: string; readonly theirs: string; readonly mine: string }

export type StaleChoiceProps = {
  fields: readonly StaleField[]
  onKeep: () => void
  onReplace: () => void
  isPending: boolean
  error?: unknown
}

/** Somebody else was faster: both texts side by side, and the person chooses which one stands. */
export const StaleChoice = ({ fields, onKeep, onReplace, isPending, error = null }: StaleChoiceProps) => {
  const t = useMessages()
  const columns: Column<StaleField>[] = [
    { id: 'label', header: t('ui.stale.field'), isRowHeader: true, cell: ({ label }) => label },
    { id: 'theirs', header: t('ui.stale.theirs'), cell: ({ theirs }) => theirs },
    { id: 'mine', header: t('ui.stale.mine'), cell: ({ mine }) => mine },
  ]
  return (
    <Dialog
      title={t('ui.stale.title')}
      size="large"
      isAlert
      isOpen
      actions={
        <>
          <Button onPress={onReplace} isPending={isPending}>
            {t('ui.stale.replace')}
          </Button>
          <Button look="primary" onPress={onKeep}>
            {t('ui.stale.keep')}
          </Button>
        </>
      }
    >
      <p>{t('ui.stale.text')}</p>
      <FormSummary problems={[]} message={error === null ? undefined : sentenceOf(error, t)} />
      <DataTable
        caption={t('ui.stale.title')}
        columns={columns}
        rows={fields.filter(({ theirs, mine }) => theirs !== mine)}
        rowKey={({ label }) => label}
      />
    </Dialog>
  )
}
