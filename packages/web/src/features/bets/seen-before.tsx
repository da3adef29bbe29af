import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { FormText } from '#web/components/form/form-fields.tsx'
import { SimilarPast } from '#web/components/lessons/similar-past.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useRested } from '#web/lib/use-rested.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type BetValues, tagsOf } from './bet-values.ts'

/** So long nobody types before the past is looked through, in milliseconds. */
const PAUSE = 400

export type SeenBeforeProps = { form: Pick<UseFormReturn<BetValues>, 'control' | 'setValue'> }

/** What was tried before that is like the bet that is being written; its author says how theirs differs. */
export const SeenBefore = ({ form: { control, setValue } }: SeenBeforeProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { title, summary, beliefIds, metricName, tags } = useWatch({ control, compute: (all: BetValues) => all })
  const draft = { title, summary, beliefIds, metricName, tags: tagsOf(tags) }
  const said = JSON.stringify(draft)
  const isRested = useRested(said, PAUSE) === said
  const found = useQuery(
    trpc.lessons.similar.queryOptions(
      { org, ...draft },
      { enabled: isRested && said !== nothing, placeholderData: keepPreviousData },
    ),
  )
  const ids = (found.data ?? []).map(({ id }) => id)
  const shown = ids.join()
  useEffect(() => setValue('seen', shown === '' ? [] : shown.split(',')), [setValue, shown])
  if (found.data === undefined || found.data.length === 0) return null
  return (
    <>
      <SimilarPast org={org} found={found.data} />
      <FormText
        control={control}
        name="differs"
        label={t('bets.form.seen')}
        description={t('bets.form.seenHelp')}
        maxLength={500}
        isOptional
      />
    </>
  )
}

/** A draft of which nothing is like anything. */
const nothing = JSON.stringify({ title: '', summary: '', beliefIds: [], metricName: '', tags: [] })
