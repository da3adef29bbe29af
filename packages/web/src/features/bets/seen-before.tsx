import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useController, type UseFormReturn, useWatch } from 'react-hook-form'
import { FormText } from '#web/components/form/form-fields.tsx'
import { SimilarPast } from '#web/components/lessons/similar-past.tsx'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useRested } from '#web/lib/use-rested.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type BetValues, tagsOf } from './bet-values.ts'

/** So long nobody types before the past is looked through, in milliseconds. */
const PAUSE = 400

export type SeenBeforeProps = { form: Pick<UseFormReturn<BetValues>, 'control'> }

/** What was tried before that is like the bet that is being written; its author ticks what theirs differs from, and says how. */
export const SeenBefore = ({ form: { control } }: SeenBeforeProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { title, summary, beliefIds, metricName, tags, differs } = useWatch({
    control,
    compute: (all: BetValues) => all,
  })
  const { field } = useController({ control, name: 'seen' })
  const draft = { title, summary, beliefIds, metricName, tags: tagsOf(tags) }
  const said = JSON.stringify(draft)
  const isRested = useRested(said, PAUSE) === said
  const found = useQuery(
    trpc.lessons.similar.queryOptions(
      { org, ...draft },
      { enabled: isRested && said !== nothing, placeholderData: keepPreviousData },
    ),
  )
  const alike = found.data ?? []
  // What is ticked stays in sight when the words move on.
  const shown = [...alike, ...field.value.filter(({ id }) => !alike.some((each) => each.id === id))]
  return (
    <>
      <SimilarPast org={org} found={shown}>
        {(past) => (
          <Checkbox
            isSelected={field.value.some(({ id }) => id === past.id)}
            onChange={(isTicked) =>
              field.onChange(isTicked ? [...field.value, past] : field.value.filter(({ id }) => id !== past.id))
            }
          >
            {t('bets.form.differsFrom', { key: past.key })}
          </Checkbox>
        )}
      </SimilarPast>
      {(field.value.length > 0 || differs !== '') && (
        <FormText
          control={control}
          name="differs"
          label={t('bets.form.seen')}
          description={t(field.value.length > 0 ? 'bets.form.seenHelp' : 'bets.form.seenNone')}
          maxLength={500}
        />
      )}
    </>
  )
}

/** A draft of which nothing is like anything. */
const nothing = JSON.stringify({ title: '', summary: '', beliefIds: [], metricName: '', tags: [] })
