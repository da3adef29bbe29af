import { useQuery } from '@tanstack/react-query'
import type { Option } from '#web/components/ui/option-list.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type BetChoices = {
  readonly people: readonly Option[]
  readonly sponsors: readonly Option[]
  readonly beliefs: readonly Option[]
  readonly goals: readonly Option[]
}

/** What can be chosen in the form of a bet. A sponsor other than oneself is the council's to name. */
export const useBetChoices = (canNameSponsor: boolean, currentSponsor: string): BetChoices => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const beliefs = useQuery(trpc.beliefs.list.queryOptions({ org }))
  const goals = useQuery(trpc.goals.list.queryOptions({ org }))
  const people = (members.data?.members ?? []).map(({ id, name, title }) => ({
    id,
    label: name,
    ...(title === '' ? {} : { hint: title }),
  }))
  const nobody = { id: '', label: t('bets.nobodyYet') }
  return {
    people: [nobody, ...people],
    sponsors: [nobody, ...people.filter(({ id }) => canNameSponsor || id === me.memberId || id === currentSponsor)],
    beliefs: (beliefs.data?.beliefs ?? [])
      .filter(({ state }) => state !== 'retired')
      .map(({ id, key, statement }) => ({ id, label: statement, hint: key })),
    goals: [
      { id: '', label: t('bets.noGoal') },
      ...(goals.data ?? []).map(({ id, key, title }) => ({ id, label: title, hint: key })),
    ],
  }
}
