import { COLUMNS, type Column } from '@polyrhythm/domain/bets/bet'
import { TOP } from '@polyrhythm/domain/bets/rank'
import { type UseFormReturn, useController, useWatch } from 'react-hook-form'
import { FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import type { BetValues } from './bet-values.ts'

export type PlaceFieldsProps = {
  form: Pick<UseFormReturn<BetValues>, 'control' | 'setValue'>
  /** Of the board, in rank order. */
  bets: readonly BetView[]
}

/** Where a new bet stands, and why there: the council's to say. */
export const PlaceFields = ({ form: { control, setValue }, bets }: PlaceFieldsProps) => {
  const t = useMessages()
  const { field } = useController({ control, name: 'column' })
  const column = useWatch({ control, name: 'column' })
  const others = bets.filter(({ place }) => place?.column === column)
  const handleColumn = (next: Column) => {
    field.onChange(next)
    setValue('after', lastIn(bets, next))
  }
  return (
    <>
      <SegmentedControl
        label={t('boards.column')}
        value={field.value}
        onChange={handleColumn}
        segments={COLUMNS.map((value) => ({ value, label: t(`bets.column.${value}`) }))}
      />
      <FormSelect
        control={control}
        name="after"
        label={t('boards.position')}
        options={[
          { id: TOP, label: t('boards.atTop') },
          ...others.map(({ id, key, title }) => ({ id, label: t('boards.after', { key, title }) })),
        ]}
      />
      <FormText
        control={control}
        name="reason"
        label={t('bets.form.reason')}
        description={t('bets.form.reasonHelp')}
        maxLength={500}
      />
    </>
  )
}

/** The last bet of a column, to stand after it; the top of an empty one. */
export const lastIn = (bets: readonly BetView[], column: Column): string =>
  bets.findLast(({ place }) => place?.column === column)?.id ?? TOP
