import { createGroupInput, createSquadInput } from '@polyrhythm/domain/squads/create-unit'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { UnitRow } from '#web/lib/api-types.ts'
import { refusalOf } from '#web/lib/errors.ts'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { emptyUnit, groupCommand, namesOf, squadCommand, type UnitValues } from './unit-values.ts'

export type AddUnitProps = { kind: 'squad' | 'tribe'; units: readonly UnitRow[]; onClose: () => void }

/** Adds a squad or a tribe: from its name come its address and prefix; whoever adds a squad may take its first seat. */
export const AddUnit = ({ kind, units, onClose }: AddUnitProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [values, setValues] = useState<UnitValues>(emptyUnit)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const set = (part: Partial<UnitValues>) => setValues((before) => ({ ...before, ...part }))
  const names = namesOf(values, units)
  const handlers = {
    onSuccess: () => {
      toasts.show({ message: t('squads.added', { name: values.name.trim() }) })
      onClose()
    },
    onError: (error: unknown) => {
      const refusal = refusalOf(error)
      if (refusal?.code === 'taken' && (refusal.field === 'slug' || refusal.field === 'prefix'))
        setProblems({ [refusal.field]: t(`squads.taken.${refusal.field}`) })
    },
  }
  const createSquad = useMutation(trpc.squads.createSquad.mutationOptions(handlers))
  const createGroup = useMutation(trpc.squads.createGroup.mutationOptions(handlers))
  const handleSubmit = () => {
    const squad = createSquadInput.safeParse(squadCommand(values, units))
    const group = createGroupInput.safeParse(groupCommand(values, units))
    const issues = (kind === 'squad' ? squad : group).error?.issues ?? []
    setProblems(Object.fromEntries(issues.map((issue) => [String(issue.path[0]), issueSentence(issue, t)])))
    if (kind === 'squad' && squad.success) createSquad.mutate({ org, ...squad.data })
    if (kind === 'tribe' && group.success) createGroup.mutate({ org, ...group.data })
  }
  const title = t(kind === 'squad' ? 'squads.add' : 'squads.addGroup')
  return (
    <FormDialog
      title={title}
      action={title}
      onClose={onClose}
      onSubmit={handleSubmit}
      isPending={createSquad.isPending || createGroup.isPending}
      error={createSquad.error ?? createGroup.error}
    >
      <TextField
        label={t('squads.name')}
        placeholder={t(kind === 'squad' ? 'squads.nameExample' : 'squads.groupExample')}
        error={problems['name']}
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <FieldRow>
        <TextField
          label={t('squads.slug')}
          error={problems['slug']}
          value={names.slug}
          onChange={(slug) => set({ slug: slug === '' ? null : slug })}
        />
        {kind === 'squad' && (
          <TextField
            label={t('squads.prefix')}
            description={names.prefix === '' ? undefined : t('squads.prefixHelp', { prefix: names.prefix })}
            error={problems['prefix']}
            value={names.prefix}
            onChange={(prefix) => set({ prefix: prefix === '' ? null : prefix.toUpperCase() })}
          />
        )}
      </FieldRow>
      <Select
        label={t('squads.parent')}
        value={values.parentId ?? 'none'}
        onChange={(id) => set({ parentId: id === 'none' ? null : id })}
        options={[
          { id: 'none', label: t('squads.noParent') },
          ...units
            .filter((unit) => unit.kind !== 'squad' && unit.kind !== 'company')
            .map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <TextField
        label={t('squads.mission')}
        placeholder={t('squads.missionExample')}
        error={problems['mission']}
        value={values.mission}
        onChange={(mission) => set({ mission })}
        isOptional
      />
      {kind === 'squad' && (
        <div>
          <Checkbox isSelected={values.takeSeat} onChange={(takeSeat) => set({ takeSeat })}>
            {t('squads.takeSeat')}
          </Checkbox>
          <small>{t('squads.takeSeatHelp')}</small>
        </div>
      )}
    </FormDialog>
  )
}
