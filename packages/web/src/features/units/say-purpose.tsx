import { sayPurposeInput } from '@polyrhythm/domain/units/edit-unit'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormTextArea } from '#web/components/form/form-fields.tsx'
import type { UnitPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { keyed } from './keyed.ts'

/** What a guild is for, said by its coordinators. */
export const SayPurpose = ({ unit, onClose }: { unit: UnitPage; onClose: () => void }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  return (
    <EditDialog
      onClose={onClose}
      thing={keyed(unit)}
      valuesOf={({ mission }) => ({ mission })}
      schema={sayPurposeInput}
      toCommand={(values) => ({ ...values, unitId: unit.id })}
      send={(command) => client.units.sayPurpose.mutate({ org, ...command })}
      reload={async () => keyed(await client.units.get.query({ org, slug: unit.slug }))}
      compare={(theirs, mine) => [{ label: t('units.purpose'), theirs: theirs.mission, mine: mine.mission }]}
    >
      {(control) => <FormTextArea control={control} name="mission" label={t('units.purpose')} rows={4} isOptional />}
    </EditDialog>
  )
}
