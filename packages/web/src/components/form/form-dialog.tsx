import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Dialog, type DialogProps } from '#web/components/ui/dialog.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Stack } from '#web/components/ui/stack.tsx'

export type FormDialogProps = Pick<DialogProps, 'size' | 'title'> & {
  onClose: () => void
  onSubmit: () => void
  /** What the server said about it, as it was thrown; null when it said nothing. */
  error?: unknown
  isPending: boolean
  /** What the primary button does: "Add objective". */
  action: string
  /** Of the button that sends; danger for what cannot be taken back. */
  look?: 'primary' | 'danger'
  children: ReactNode
}

/** A form in a dialog that is open while it is rendered: it begins at its first field, Enter or the primary button sends, Escape closes. */
export const FormDialog = ({
  onClose,
  onSubmit,
  error = null,
  isPending,
  action,
  look = 'primary',
  children,
  ...props
}: FormDialogProps) => {
  const t = useMessages()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(fields)?.focus()
  }, [])

  return (
    <Dialog
      {...props}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" form={id} look={look} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack>
          <FormSummary problems={[]} message={error === null ? undefined : sentenceOf(error, t)} />
          {children}
        </Stack>
      </form>
    </Dialog>
  )
}

const fields = 'input:not([type=hidden]):not([readonly]), textarea, button[aria-haspopup=listbox], [role=spinbutton]'
