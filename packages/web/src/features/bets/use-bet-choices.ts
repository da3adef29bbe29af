import { useQuery } from '@tanstack/react-query'
import type { Option } from '#web/components/ui/option-list.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type BetChoices = {
  readonly people: readonly Option[]
  readonly sponsors: readonly Option[]
  readonly goals: readonly Option[]
}

type Answering = Partial<
  Record<'sponsor' | 'roadManager', { readonly id: string; readonly name: string | null } | null>
>

/**
 * What can be chosen in the form of a bet. A sponsor other than oneself is the council's to name.
 *
 * @param bet the one that is edited: who answers for it stays a choice, also when they have left
 */
export const useBetChoices = (canNameSponsor: boolean, bet: Answering = {}): BetChoices => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const goals = useQuery(trpc.goals.list.queryOptions({ org }))
  const people = (members.data?.members ?? []).map(({ id, name, title }) => ({
    id,
    label: name,
    ...(title === '' ? {} : { hint: title }),
  }))
  const left = [bet.sponsor ?? null, bet.roadManager ?? null]
    .filter((each) => each !== null)
    .filter(
      ({ id }, index, all) => !people.some((one) => one.id === id) && all.findIndex((one) => one.id === id) === index,
    )
    .map(({ id, name }) => ({ id, label: personName(name, t) }))
  const everybody = [...people, ...left]
  const nobody = { id: '', label: t('bets.nobodyYet') }
  return {
    people: [nobody, ...everybody],
    sponsors: [nobody, ...everybody.filter(({ id }) => canNameSponsor || id === me.memberId || id === bet.sponsor?.id)],
    goals: [
      { id: '', label: t('bets.noGoal') },
      ...(goals.data ?? []).map(({ id, key, title }) => ({ id, label: title, hint: key })),
    ],
  }
}
