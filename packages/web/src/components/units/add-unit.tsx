import { suggestPrefix } from '@polyrhythm/domain/keys/squad-prefix'
import { suggestSlug } from '@polyrhythm/domain/orgs/slug'
import { type CreateUnit, createUnitInput } from '@polyrhythm/domain/squads/create-unit'
import { GROUP_KINDS } from '@polyrhythm/domain/squads/unit'
import { useMutation } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { Switch } from '#web/components/ui/switch.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { UnitRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { commandOf, type UnitValues } from './unit-values.ts'

export type UnitSort = 'squad' | 'group'
export type AddUnitProps = { sort: UnitSort; units: readonly UnitRow[]; onClose: () => void }

/** A new squad, or a unit that groups squads. Address and prefix follow the name until somebody writes them. */
export const AddUnit = ({ sort, units, onClose }: AddUnitProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, companyId, me } = useOrg()
  const done = {
    onSuccess: (_made: unknown, { name }: { name: string }) => {
      toasts.show({ message: t('orgs.units.added', { name }) })
      onClose()
    },
    onError: (error: unknown) => {
      const problem = fieldProblem(error, t)
      if (problem?.field === 'slug' || problem?.field === 'prefix')
        form.setError(problem.field, { message: t(`orgs.units.${problem.field}Taken`) }, { shouldFocus: true })
    },
  }
  const createSquad = useMutation(trpc.squads.createSquad.mutationOptions(done))
  const createGroup = useMutation(trpc.squads.createGroup.mutationOptions(done))
  const save = (command: CreateUnit): void =>
    command.kind === 'squad' ? createSquad.mutate({ org, ...command }) : createGroup.mutate({ org, ...command })
  const form = useCommandForm({
    schema: createUnitInput,
    toCommand: commandOf,
    defaultValues: emptyUnit(sort, companyId, me.squads.length === 0),
    onSubmit: save,
  })
  const { control } = form
  const { field: name, fieldState } = useController({ control, name: 'name' })
  const { field: takeSeat } = useController({ control, name: 'takeSeat' })
  const handleName = (text: string) => {
    name.onChange(text)
    const [slugs, prefixes] = [units.map(({ slug }) => slug), units.map(({ prefix }) => prefix)]
    if (text.trim() === '') return
    if (!form.getFieldState('slug').isTouched)
      form.setValue(
        'slug',
        suggestSlug(text, (slug) => slugs.includes(slug)),
      )
    if (!form.getFieldState('prefix').isTouched)
      form.setValue(
        'prefix',
        suggestPrefix(text, (prefix) => prefixes.includes(prefix)),
      )
  }
  const error = createSquad.error ?? createGroup.error
  return (
    <FormDialog
      title={t(sort === 'squad' ? 'orgs.units.addSquad' : 'orgs.units.addGroup')}
      action={t('orgs.units.add')}
      onClose={onClose}
      onSubmit={form.submit}
      isPending={createSquad.isPending || createGroup.isPending}
      error={fieldProblem(error, t) === null ? error : null}
    >
      {sort === 'group' && (
        <FormSelect
          control={control}
          name="kind"
          label={t('orgs.units.kind')}
          options={GROUP_KINDS.map((id) => ({ id, label: t(`orgs.units.kind.${id}`) }))}
        />
      )}
      <TextField
        label={t('orgs.name')}
        value={name.value}
        onChange={handleName}
        onBlur={name.onBlur}
        error={fieldState.error?.message}
      />
      <FieldRow>
        <FormText control={control} name="slug" label={t('orgs.slug')} description={t('orgs.units.slugHelp')} />
        {sort === 'squad' && (
          <FormText
            control={control}
            name="prefix"
            label={t('orgs.units.prefix')}
            description={t('orgs.units.prefixHelp')}
          />
        )}
      </FieldRow>
      <FormSelect
        control={control}
        name="parentId"
        label={t('orgs.units.parent')}
        options={units.filter(({ kind }) => kind !== 'squad').map(({ id, name: label }) => ({ id, label }))}
      />
      <FormTextArea control={control} name="mission" label={t('orgs.units.mission')} rows={2} isOptional />
      {sort === 'squad' && (
        <Switch isSelected={takeSeat.value} onChange={takeSeat.onChange}>
          {t('orgs.units.takeSeat')}
        </Switch>
      )}
    </FormDialog>
  )
}

/** @param takeSeat who sits nowhere yet most likely makes the squad they work in */
const emptyUnit = (sort: UnitSort, parentId: string, takeSeat: boolean): UnitValues => ({
  kind: sort === 'squad' ? 'squad' : 'tribe',
  name: '',
  slug: '',
  prefix: '',
  parentId,
  mission: '',
  takeSeat,
})
