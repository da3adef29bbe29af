import { type UseFormReturn, useController, useWatch } from 'react-hook-form'
import { EntryQuestions } from '#web/components/bets/entry-questions.tsx'
import type { EntryAsks } from '@polyrhythm/domain/bets/enter-now'
import type { BetView } from '#web/components/bets/bet-types.ts'
import type { BetValues } from './bet-values.ts'
import { useMissingOfValues } from './use-missing-of-values.ts'

export type NewEntryProps = {
  form: Pick<UseFormReturn<BetValues>, 'control'>
  /** Of the board, in rank order. */
  bets: readonly BetView[]
  nowLimit: number
  asksOf: (values: BetValues) => EntryAsks
}

/** What a new bet is asked that is put into Now at once. */
export const NewEntry = ({ form: { control }, bets, nowLimit, asksOf }: NewEntryProps) => {
  const { field, fieldState } = useController({ control, name: 'entry' })
  const values = useWatch({ control, compute: (all: BetValues) => all })
  const missingOf = useMissingOfValues()
  const { error } = fieldState
  return (
    <EntryQuestions
      asks={asksOf(values)}
      missing={missingOf(values)}
      answers={field.value}
      onChange={field.onChange}
      problems={error?.message === undefined ? {} : { leap: error.message }}
      inNow={bets.filter(({ place }) => place?.column === 'now')}
      nowLimit={nowLimit}
    />
  )
}
