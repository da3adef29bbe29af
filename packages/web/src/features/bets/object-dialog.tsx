import { objectStageInput } from '@polyrhythm/domain/bets/stage-move'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The move as it stood when one began to object: it may be over before the text is sent, and the text stays. */
export type Objected = {
  readonly moveId: string
  /** One's own squads that link to the bet. */
  readonly squads: readonly { readonly id: string; readonly name: string }[]
  /** Who proposed it. */
  readonly name: string
}

export type ObjectDialogProps = Objected & { onClose: () => void }

/** What one's squad has against a proposed stage; it is shown with it and stops nothing. */
export const ObjectDialog = ({ moveId, squads, name, onClose }: ObjectDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const object = useMutation(trpc.bets.objectStage.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: objectStageInput,
    toCommand: (values: { squadId: string; text: string }) => ({ ...values, moveId }),
    defaultValues: { squadId: squads[0]?.id ?? '', text: '' },
    onSubmit: (command) => object.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.stage.object')}
      action={t('bets.stage.objectIt')}
      onClose={onClose}
      onSubmit={submit}
      isPending={object.isPending}
      error={object.error}
    >
      {squads.length > 1 && (
        <FormSelect
          control={control}
          name="squadId"
          label={t('bets.stage.objectFor')}
          options={squads.map((squad) => ({ id: squad.id, label: squad.name }))}
        />
      )}
      <FormText
        control={control}
        name="text"
        label={t('bets.stage.objectWhat')}
        description={t('bets.stage.objectHelp', { name })}
        maxLength={500}
      />
    </FormDialog>
  )
}
