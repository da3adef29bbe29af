import { editDataInput } from '@polyrhythm/domain/evidence/data-point'
import { useQueryClient } from '@tanstack/react-query'
import { DataFields } from '#web/components/evidence/data-fields.tsx'
import { dataSaysOf, dataValuesOf, type DataValues, emptyData } from '#web/components/evidence/data-values.ts'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormReason } from '#web/components/form/form-reason.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Values = DataValues & { reason: string }

/** Changes what a data point says. */
export const EditData = ({ item, onClose }: { item: EvidencePage; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org, today } = useOrg()
  const { id: dataId, key } = item
  const valuesOf = ({ title, data }: EvidencePage): Values => ({
    ...(data === null ? emptyData(today) : dataValuesOf(title, data)),
    reason: '',
  })
  return (
    <EditDialog
      onClose={onClose}
      size="large"
      thing={item}
      valuesOf={valuesOf}
      schema={editDataInput}
      toCommand={(values: Values) => ({ dataId, ...dataSaysOf(values), reason: orNull(values.reason) })}
      send={(command) => client.evidence.editData.mutate({ org, ...command })}
      reload={() => cache.fetchQuery({ ...trpc.evidence.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) =>
        compared.map(({ field, label }) => ({
          label: t(label),
          theirs: String(theirs[field] ?? '–'),
          mine: String(mine[field] ?? '–'),
        }))
      }
    >
      {(control) => (
        <>
          <DataFields control={control} at={(name) => name} />
          <FormReason control={control} name="reason" />
        </>
      )}
    </EditDialog>
  )
}

const compared = [
  { field: 'statement', label: 'evidence.form.dataStatement' },
  { field: 'value', label: 'evidence.form.value' },
  { field: 'unit', label: 'evidence.form.unit' },
  { field: 'n', label: 'evidence.form.n' },
  { field: 'source', label: 'evidence.form.source' },
  { field: 'period', label: 'evidence.form.period' },
  { field: 'quality', label: 'evidence.form.quality' },
  { field: 'observedOn', label: 'evidence.form.observedOn' },
  { field: 'staleAfter', label: 'evidence.form.staleAfter' },
  { field: 'method', label: 'evidence.form.method' },
] as const
