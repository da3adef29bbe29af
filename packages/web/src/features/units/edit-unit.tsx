import { editUnitInput } from '@polyrhythm/domain/units/edit-unit'
import { useQuery } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import type { UnitPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { keyed } from './keyed.ts'

type Values = { name: string; mission: string; parentId: string }

/** Names a unit, says what it is for, and moves it under another. */
export const EditUnit = ({ unit, onClose }: { unit: UnitPage; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client] = [useTRPC(), useTRPCClient()]
  const { slug: org } = useOrg()
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const parents = (units.data ?? []).filter(({ id, kind }) => kind !== 'squad' && id !== unit.id)
  const nameOf = (parentId: string) => parents.find(({ id }) => id === parentId)?.name ?? ''
  return (
    <EditDialog
      onClose={onClose}
      thing={keyed(unit)}
      valuesOf={({ name, mission, parent }): Values => ({ name, mission, parentId: parent?.id ?? '' })}
      schema={editUnitInput}
      toCommand={({ parentId, ...values }: Values) => ({
        ...values,
        unitId: unit.id,
        parentId: parentId === '' ? null : parentId,
      })}
      send={(command) => client.units.edit.mutate({ org, ...command })}
      reload={async () => keyed(await client.units.get.query({ org, slug: unit.slug }))}
      compare={(theirs, mine) => [
        { label: t('orgs.name'), theirs: theirs.name, mine: mine.name },
        { label: t('units.purpose'), theirs: theirs.mission, mine: mine.mission },
        { label: t('units.parent'), theirs: nameOf(theirs.parentId), mine: nameOf(mine.parentId) },
      ]}
    >
      {(control) => (
        <>
          <FormText control={control} name="name" label={t('orgs.name')} maxLength={200} />
          <FormTextArea control={control} name="mission" label={t('units.purpose')} rows={3} isOptional />
          {unit.kind !== 'company' && (
            <FormSelect
              control={control}
              name="parentId"
              label={t('units.parent')}
              options={parents.map(({ id, name: label }) => ({ id, label }))}
            />
          )}
        </>
      )}
    </EditDialog>
  )
}
