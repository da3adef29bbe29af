import { editInsightInput } from '@polyrhythm/domain/evidence/insight'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { FormReason } from '#web/components/form/form-reason.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Values = { statement: string; detail: string; reason: string }

/** Changes what an insight says. */
export const EditInsight = ({ item, onClose }: { item: EvidencePage; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: insightId, key } = item
  return (
    <EditDialog
      onClose={onClose}
      thing={item}
      valuesOf={({ title, detail }: EvidencePage): Values => ({ statement: title, detail, reason: '' })}
      schema={editInsightInput}
      toCommand={({ reason, ...says }: Values) => ({ insightId, ...says, reason: orNull(reason) })}
      send={(command) => client.evidence.editInsight.mutate({ org, ...command })}
      reload={() => cache.fetchQuery({ ...trpc.evidence.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) => [
        { label: t('evidence.form.insightStatement'), theirs: theirs.statement, mine: mine.statement },
        { label: t('evidence.form.detail'), theirs: theirs.detail, mine: mine.detail },
      ]}
    >
      {(control) => (
        <>
          <FormText control={control} name="statement" label={t('evidence.form.insightStatement')} />
          <FormTextArea control={control} name="detail" label={t('evidence.form.detail')} rows={3} isOptional />
          <FormReason control={control} name="reason" />
        </>
      )}
    </EditDialog>
  )
}
