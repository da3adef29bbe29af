import { Input } from 'react-aria-components/Input'
import { Group } from 'react-aria-components/Group'
import { TextField } from 'react-aria-components/TextField'
import { Adornment, FieldHelp, FieldLabel, fieldClass, groupClass, insideClass } from '#web/components/ui/field.tsx'
import type { KeyResultView } from '#web/lib/api-types.ts'
import { readerLocale } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { writeNumber } from './parse-number.ts'
import { stepOf, stepped } from './step-of.ts'
import { stepsOf } from './use-check-in-keys.ts'

export type ValueFieldProps = {
  keyResult: KeyResultView
  text: string
  /** The number that the text means now, or the last one when it is empty. */
  value: number | null
  error?: string | undefined
  onChange: (text: string) => void
}

/** The value now, exactly as it is typed; the last one stands behind an empty field, and the arrows step from it. */
export const ValueField = ({ keyResult, text, value, error, onChange }: ValueFieldProps) => {
  const t = useMessages()
  const { measure, reading, unit } = keyResult
  const locale = readerLocale()
  return (
    <TextField
      className={fieldClass()}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={text}
      onChange={onChange}
    >
      <FieldLabel label={t('checkIns.value')} />
      <Group className={groupClass()}>
        <Input
          className={insideClass()}
          inputMode="decimal"
          autoComplete="off"
          placeholder={reading === null ? '' : writeNumber(reading.value, locale)}
          onKeyDown={(event) => {
            const steps = stepsOf(event)
            if (steps === 0) return
            event.preventDefault()
            onChange(writeNumber(stepped(value ?? 0, stepOf(measure, value), steps), locale))
          }}
        />
        {unit !== '' && <Adornment>{unit}</Adornment>}
      </Group>
      <FieldHelp description={t('checkIns.valueHelp')} error={error} />
    </TextField>
  )
}
