import { useQuery } from '@tanstack/react-query'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type BeliefBoxesProps = { value: string[]; onChange: (ids: string[]) => void }

/** Which beliefs aim at a goal. */
export const BeliefBoxes = ({ value, onChange }: BeliefBoxesProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { data } = useQuery(trpc.beliefs.list.queryOptions({ org }))
  const beliefs = (data?.beliefs ?? []).filter(
    ({ id, state }) => state === 'held' || state === 'challenged' || value.includes(id),
  )
  return (
    <CheckboxGroup value={value} onChange={onChange} className={fieldClass()}>
      <FieldLabel label={t('goals.beliefs')} isOptional />
      {data !== undefined && beliefs.length === 0 && <p>{t('goals.beliefsNone')}</p>}
      <Stack gap="tight">
        {beliefs.map(({ id, key, statement }) => (
          <Checkbox key={id} value={id}>
            <KeyChip id={key} /> {statement}
          </Checkbox>
        ))}
      </Stack>
    </CheckboxGroup>
  )
}
