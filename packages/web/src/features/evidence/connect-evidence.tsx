import { connectEvidenceInput } from '@polyrhythm/domain/evidence/speaks-of'
import { useMutation } from '@tanstack/react-query'
import { EvidenceChoice } from '#web/components/evidence/evidence-choice.tsx'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { SpeaksOfFields } from './speaks-of-fields.tsx'
import { emptySpeaksOf, type EvidenceTargetView, type SpeaksOfValues } from './speaks-of.ts'

export type ConnectEvidenceProps = {
  of: EvidenceTargetView
  /** What speaks of it already. */
  known: readonly string[]
  onClose: () => void
}

/** Lets evidence that exists speak of the thing that one looks at. */
export const ConnectEvidence = ({ of, known, onClose }: ConnectEvidenceProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const connect = useMutation(
    trpc.evidence.connect.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t('evidence.connected', { key: t('beliefs.evidence'), target: of.key }) })
        onClose()
      },
    }),
  )
  const first: SpeaksOfValues & { sourceId: string | null } = { sourceId: null, ...emptySpeaksOf }
  const form = useCommandForm({
    schema: connectEvidenceInput,
    toCommand: (values: typeof first) => ({ ...values, sourceId: values.sourceId ?? undefined, targetId: of.id }),
    defaultValues: first,
    onSubmit: (command) => connect.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('evidence.connect')}
      action={t('evidence.connect')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={connect.isPending}
      error={connect.error}
    >
      <EvidenceChoice
        control={form.control}
        name="sourceId"
        label={t('evidence.form.which')}
        isOffered={({ id, kind }) => !known.includes(id) && (kind === 'data' || of.kind !== 'insight')}
      />
      <SpeaksOfFields control={form.control} of={of} />
    </FormDialog>
  )
}
