import { CYCLE_KINDS } from '@polyrhythm/domain/cycles/cycle'
import { TERM_PRESETS } from '@polyrhythm/domain/orgs/terms'
import { useMemo } from 'react'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { FormRadio, FormSelect } from '#web/components/form/form-fields.tsx'
import { useFormField } from '#web/components/form/use-form-field.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { timeZoneOptions } from './time-zones.ts'

export type OrgFieldProps<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  isDisabled?: boolean
}

export const TimeZoneField = <Values extends FieldValues>({ control, name, isDisabled }: OrgFieldProps<Values>) => {
  const t = useMessages()
  const { ref: _ref, value, ...field } = useFormField({ control, name })
  const zone: string = value
  const options = useMemo(() => timeZoneOptions(zone), [zone])
  return (
    <ComboBox
      {...field}
      value={zone}
      options={options}
      label={t('orgs.timeZone')}
      description={t('orgs.timeZoneHelp')}
      isDisabled={isDisabled === true}
    />
  )
}

export const CycleKindField = <Values extends FieldValues>({ control, name, isDisabled }: OrgFieldProps<Values>) => {
  const t = useMessages()
  return (
    <FormSelect
      control={control}
      name={name}
      label={t('orgs.cycleKind')}
      isDisabled={isDisabled === true}
      options={CYCLE_KINDS.map((kind) => ({
        id: kind,
        label: t(`orgs.cycleKind.${kind}`),
        hint: t(`orgs.cycleKindHint.${kind}`),
      }))}
    />
  )
}

export const TermsField = <Values extends FieldValues>({ control, name, isDisabled }: OrgFieldProps<Values>) => {
  const t = useMessages()
  return (
    <FormRadio
      control={control}
      name={name}
      label={t('orgs.words')}
      isDisabled={isDisabled === true}
      options={TERM_PRESETS.map((preset) => ({
        id: preset,
        label: t(`orgs.words.${preset}`),
        hint: t(`orgs.wordsHint.${preset}`),
      }))}
    />
  )
}
