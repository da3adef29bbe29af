import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Control, DefaultValues, FieldValues } from 'react-hook-form'
import { toasts } from '#web/components/ui/toast-store.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { FormDialog, type FormDialogProps } from './form-dialog.tsx'
import { StaleChoice, type StaleField } from './stale-choice.tsx'
import { type CommandFormOptions, useCommandForm } from './use-command-form.ts'

export type EditDialogProps<View, Values extends FieldValues, Command> = Pick<FormDialogProps, 'size' | 'onClose'> &
  Pick<CommandFormOptions<Values, Command>, 'schema' | 'fieldOf'> & {
    /** What is edited, as it stood when the dialog opened. */
    thing: View
    valuesOf: (view: View) => Values & DefaultValues<Values>
    /** The command without the version it builds on. */
    toCommand: (values: Values) => object
    send: (command: Command) => Promise<unknown>
    /** The thing as it stands now; null when it is gone. */
    reload: () => Promise<View | null>
    compare: (theirs: Values, mine: Values) => readonly StaleField[]
    children: (control: Control<Values>) => ReactNode
  }

/** Changes a thing that others may be changing. When somebody else was faster, both texts stay and the person chooses. */
export const EditDialog = <
  View extends { key: string; version: number },
  Values extends FieldValues,
  Command extends { expectedVersion: number },
>({
  thing,
  schema,
  fieldOf,
  valuesOf,
  toCommand,
  send,
  reload,
  compare,
  children,
  ...dialog
}: EditDialogProps<View, Values, Command>) => {
  const t = useMessages()
  const [first] = useState({ version: thing.version, values: valuesOf(thing) })
  const [theirs, setTheirs] = useState<View | null>(null)
  const edit = useMutation({
    mutationFn: send,
    onSuccess: () => {
      toasts.show({ message: t('ui.saved', { key: thing.key }) })
      dialog.onClose()
    },
    onError: async (error) => {
      if (refusalOf(error)?.code === 'stale') setTheirs(await reload())
    },
  })
  const form = useCommandForm<Values, Command>({
    schema,
    toCommand: (values) => ({ ...toCommand(values), expectedVersion: first.version }),
    ...(fieldOf && { fieldOf }),
    defaultValues: first.values,
    onSubmit: edit.mutate,
  })
  if (theirs !== null && edit.variables !== undefined) {
    const mine = edit.variables
    return (
      <StaleChoice
        fields={compare(valuesOf(theirs), form.getValues())}
        onKeep={dialog.onClose}
        onReplace={() => edit.mutate({ ...mine, expectedVersion: theirs.version })}
        isPending={edit.isPending}
        error={refusalOf(edit.error)?.code === 'stale' ? null : edit.error}
      />
    )
  }
  return (
    <FormDialog
      {...dialog}
      title={t('ui.editTitle', { key: thing.key })}
      action={t('ui.save')}
      onSubmit={form.submit}
      isPending={edit.isPending}
      error={edit.error}
    >
      {children(form.control)}
    </FormDialog>
  )
}
