import { Button } from '#web/components/ui/button.tsx'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type UndoDialogProps = {
  label: string
  /** The last moment for it, as a person reads it. */
  until: string
  isPending: boolean
  error: unknown
  /** What it came to; null before. */
  undone: ApiOutputs['imports']['undo'] | null
  onUndo: () => void
  onClose: () => void
}

/** Asks before an import is undone, and says afterwards what stayed and why. */
export const UndoDialog = ({ label, until, isPending, error, undone, onUndo, onClose }: UndoDialogProps) => {
  const t = useMessages()
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t(undone === null ? 'imports.undo.title' : 'imports.undo.done', { label })}
      actions={
        undone === null ? (
          <>
            <Button onPress={onClose}>{t('imports.undo.keep')}</Button>
            <Button look="primary" isPending={isPending} onPress={onUndo}>
              {t('imports.undo.confirm')}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onClose}>
            {t('ui.close')}
          </Button>
        )
      }
    >
      <Stack>
        {error !== null && <FormSummary problems={[]} message={sentenceOf(error, t)} />}
        {undone === null ? (
          <p>{t('imports.undo.text', { until })}</p>
        ) : (
          <>
            <p>{t('imports.undo.counts', { discarded: undone.discarded, restored: undone.restored })}</p>
            {undone.stayed.length > 0 && (
              <>
                <p>{t('imports.undo.stayed')}</p>
                <ul>
                  {undone.stayed.map(({ key, title, reason }) => (
                    <li key={key}>
                      <b>{key}</b> {title}: {t(`imports.undo.${reason}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Stack>
    </Dialog>
  )
}
