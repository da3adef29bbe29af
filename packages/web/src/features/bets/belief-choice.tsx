import { type Control, useController } from 'react-hook-form'
import { BeliefBoxes } from '#web/components/beliefs/belief-boxes.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

type Chosen = { beliefIds: string[] }

/** The beliefs a bet rests on. */
export const BeliefChoice = <Values extends Chosen>({ control }: { control: Control<Values> }) => {
  const t = useMessages()
  const { field } = useController({ control: control as unknown as Control<Chosen>, name: 'beliefIds' })
  return (
    <BeliefBoxes
      label={t('bets.form.beliefs')}
      none={t('bets.form.noBeliefs')}
      value={field.value}
      onChange={field.onChange}
    />
  )
}
