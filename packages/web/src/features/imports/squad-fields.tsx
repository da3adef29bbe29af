import { Select } from '#web/components/ui/select.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { SquadDraft } from './draft-rows.ts'
import type { ImportContext } from './first-values.ts'
import { usePreviewTools } from './preview-tools.ts'
import type { RowProblems } from './row-problems.ts'
import { NEW_SQUAD, type SquadValues, UNDECIDED } from './row-values.ts'

export type SquadFieldsProps = {
  squad: SquadDraft
  context: ImportContext
  names: { readonly prefix: string } | undefined
  problems: RowProblems
}

/** Where the objectives go: a new squad with its name and prefix, or one of the person's own. */
export const SquadFields = ({ squad, context, names, problems }: SquadFieldsProps) => {
  const t = useMessages()
  const tools = usePreviewTools()
  const { id, values } = squad
  const set = (part: Partial<SquadValues>) => tools.change(id, values, { ...values, ...part })
  const options = [
    ...(context.mayCreate ? [{ id: NEW_SQUAD, label: t('imports.into.new') }] : []),
    ...context.units
      .filter((unit) => unit.kind === 'squad' && unit.isMine)
      .map((unit) => ({ id: unit.id, label: unit.name })),
  ]
  return (
    <FieldRow>
      <Select
        label={t('imports.field.into')}
        placeholder={t('imports.into.choose')}
        error={problems['into']}
        options={options}
        value={values.into === UNDECIDED ? null : values.into}
        onChange={(into) => set({ into })}
      />
      {values.into === NEW_SQUAD && (
        <>
          <TextField
            label={t('imports.field.name')}
            error={problems['title']}
            value={values.title}
            onChange={(title) => set({ title })}
          />
          <TextField
            label={t('squads.prefix')}
            description={names === undefined ? undefined : t('squads.prefixHelp', { prefix: names.prefix })}
            error={problems['prefix']}
            value={values.prefix ?? names?.prefix ?? ''}
            onChange={(prefix) => set({ prefix: prefix === '' ? null : prefix.toUpperCase() })}
          />
        </>
      )}
    </FieldRow>
  )
}
