import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { FormText } from '#web/components/form/form-fields.tsx'
import { SimilarPast } from '#web/components/lessons/similar-past.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
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
  const said = JSON.stringify({ title, summary, beliefIds, metricName, tags: tagsOf(tags) })
  const draft = useRested(said)
  const found = useQuery(
    trpc.lessons.similar.queryOptions({ org, ...parsed(draft) }, { placeholderData: keepPreviousData }),
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

type Draft = Pick<BetValues, 'title' | 'summary' | 'beliefIds' | 'metricName'> & { tags: string[] }

const parsed = (said: string): Draft => JSON.parse(said) as Draft

/** A text once it has not changed for a while. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
