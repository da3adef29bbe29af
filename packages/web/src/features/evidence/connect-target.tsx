import { maySpeakOf } from '@polyrhythm/domain/evidence/evidence'
import { connectEvidenceInput } from '@polyrhythm/domain/evidence/speaks-of'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { SpeaksOfFields } from './speaks-of-fields.tsx'
import { emptySpeaksOf, type SpeaksOfValues } from './speaks-of.ts'

/** Lets the data point or insight that one looks at speak of an insight, a belief or a bet. */
export const ConnectTarget = ({ item, onClose }: { item: EvidencePage; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const options = useTargets(item)
  const connect = useMutation(
    trpc.evidence.connect.mutationOptions({
      onSuccess: (_, { targetId }) => {
        const target = options?.find(({ id }) => id === targetId)?.key ?? ''
        toasts.show({ message: t('evidence.connected', { key: item.key, target }) })
        onClose()
      },
    }),
  )
  const first: SpeaksOfValues & { targetId: string | null } = { targetId: null, ...emptySpeaksOf }
  const form = useCommandForm({
    schema: connectEvidenceInput,
    toCommand: (values: typeof first) => ({ ...values, targetId: values.targetId ?? undefined, sourceId: item.id }),
    defaultValues: first,
    onSubmit: (command) => connect.mutate({ org, ...command }),
  })
  const { field, fieldState } = useController({ control: form.control, name: 'targetId' })
  return (
    <FormDialog
      title={t('evidence.connectTo')}
      action={t('evidence.connect')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={connect.isPending}
      error={connect.error}
    >
      <ComboBox
        label={t('evidence.form.target')}
        description={t('evidence.form.whichHelp')}
        error={fieldState.error?.message}
        options={options ?? []}
        value={field.value}
        onChange={field.onChange}
      />
      <SpeaksOfFields control={form.control} />
    </FormDialog>
  )
}

/** What it may speak of and does not yet; null while that is asked for. */
const useTargets = ({ id, kind, speaksOf }: EvidencePage) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const targets = useQuery(trpc.links.targets.queryOptions({ org }))
  const evidence = useQuery(trpc.evidence.list.queryOptions({ org }))
  if (targets.data === undefined || evidence.data === undefined) return null
  const known = new Set([id, ...speaksOf.map((target) => target.id)])
  const insights = maySpeakOf(kind, 'insight') ? evidence.data.items.filter((row) => row.kind === 'insight') : []
  return [...targets.data.filter((target) => target.kind === 'belief' || target.kind === 'bet'), ...insights].flatMap(
    (target) =>
      known.has(target.id)
        ? []
        : [
            {
              id: target.id,
              key: target.key,
              label: `${target.key} ${target.title}`,
              hint:
                target.kind === 'insight'
                  ? t('evidence.kind.insight')
                  : t(target.kind === 'bet' ? 'bets.one' : 'bets.one.belief'),
            },
          ],
  )
}
