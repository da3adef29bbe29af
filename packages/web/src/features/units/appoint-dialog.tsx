import { APPOINTED, type SeatRole, type UnitKind } from '@polyrhythm/domain/squads/unit'
import { appointInput } from '@polyrhythm/domain/units/appoint'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useController, useWatch } from 'react-hook-form'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormDate, FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type AppointDialogProps = {
  unit: { readonly id: string; readonly kind: UnitKind; readonly name: string }
  /** Only these of the kind's roles; all of them when left out. */
  roles?: readonly SeatRole[]
  onClose: () => void
}

type Values = { memberId: string; role: SeatRole; fromOn: string | null; untilOn: string | null; label: string }

/** Makes somebody something in a unit, from a day on and perhaps until one. */
export const AppointDialog = ({ unit, roles = APPOINTED[unit.kind], onClose }: AppointDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, today } = useOrg()
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const people = members.data?.members ?? []
  const appoint = useMutation(
    trpc.units.appoint.mutationOptions({
      onSuccess: (_, { memberId }) => {
        toasts.show({ message: t('units.appointed', { name: people.find(({ id }) => id === memberId)?.name ?? '' }) })
        onClose()
      },
      onError: (error) => {
        const problem = fieldProblem(error, t)
        if (problem !== null && isField(problem.field))
          form.setError(problem.field, { message: problem.message }, { shouldFocus: true })
      },
    }),
  )
  const form = useCommandForm({
    schema: appointInput,
    toCommand: ({ memberId, ...values }: Values) => ({
      ...values,
      unitId: unit.id,
      memberId: memberId === '' ? undefined : memberId,
    }),
    defaultValues: { memberId: '', role: roles[0] ?? 'participant', fromOn: today, untilOn: null, label: '' },
    onSubmit: (command) => appoint.mutate({ org, ...command }),
  })
  const { control } = form
  const role = useWatch({ control, name: 'role' })
  const { field: who, fieldState } = useController({ control, name: 'memberId' })
  return (
    <FormDialog
      title={t('units.appointTo', { name: unit.name })}
      action={t('units.appoint')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={appoint.isPending}
      error={fieldProblem(appoint.error, t) === null ? (appoint.error ?? members.error) : null}
    >
      <ComboBox
        label={t('units.who')}
        placeholder={t('units.whoHelp')}
        options={people.map(({ id, name, title }) => ({ id, label: name, ...(title === '' ? {} : { hint: title }) }))}
        value={who.value === '' ? null : who.value}
        onChange={(id) => who.onChange(id ?? '')}
        error={fieldState.error?.message}
      />
      {roles.length === 1 && isExplained(role) && <p>{t(`units.rights.${role}`)}</p>}
      {roles.length > 1 && (
        <FormSelect
          control={control}
          name="role"
          label={t('units.as')}
          description={isExplained(role) ? t(`units.rights.${role}`) : undefined}
          options={roles.map((id) => ({ id, label: t(`squads.role.${id}`) }))}
        />
      )}
      <FormText
        control={control}
        name="label"
        label={t('units.label')}
        description={t('units.labelHelp')}
        maxLength={30}
        isOptional
      />
      <FieldRow>
        <FormDate control={control} name="fromOn" label={t('units.fromOn')} min={today} />
        <FormDate
          control={control}
          name="untilOn"
          label={t('units.untilOn')}
          description={t('units.untilHelp')}
          min={today}
          isOptional
        />
      </FieldRow>
    </FormDialog>
  )
}

const isField = (field: string): field is keyof Values =>
  ['memberId', 'role', 'fromOn', 'untilOn', 'label'].includes(field)
const isExplained = (role: SeatRole): role is Exclude<SeatRole, 'member'> => role !== 'member'
