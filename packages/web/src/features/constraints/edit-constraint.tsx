import { editConstraintInput } from '@polyrhythm/domain/constraints/constraint'
import { useQueryClient } from '@tanstack/react-query'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ConstraintFields } from './constraint-fields.tsx'
import { compareConstraints, constraintValuesOf } from './constraint-values.ts'

/** Changes what holds, with the reason that everybody can read. */
export const EditConstraint = ({ constraint, onClose }: { constraint: ConstraintView; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const named = (of: ConstraintView) => ({ ...of, key: `“${of.statement}”` })
  const reload = async () => {
    const list = await cache.fetchQuery({ ...trpc.constraints.list.queryOptions({ org }), staleTime: 0 })
    const found = list.inForce.find(({ id }) => id === constraint.id)
    return found === undefined ? null : named(found)
  }
  return (
    <EditDialog
      onClose={onClose}
      thing={named(constraint)}
      valuesOf={constraintValuesOf}
      schema={editConstraintInput}
      toCommand={({ sinceOn: _, ...values }) => ({ constraintId: constraint.id, ...values })}
      send={(command) => client.constraints.edit.mutate({ org, ...command })}
      reload={reload}
      compare={(theirs, mine) => compareConstraints(theirs, mine, t)}
    >
      {(control) => (
        <>
          <ConstraintFields control={control} answerable={constraint.answerable} />
          <FormText control={control} name="reason" label={t('constraints.form.reason')} />
        </>
      )}
    </EditDialog>
  )
}
