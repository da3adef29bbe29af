import type { Rhythm } from '#web/lib/api-types.ts'

/** How a card is called in its chain. */
export const cardOf = {
  belief: (key: string) => `belief ${key}`,
  goal: (key: string) => `goal ${key}`,
  northStar: 'north star',
  bet: (key: string) => `bet ${key}`,
  tribe: (slug: string | null) => `tribe ${slug ?? ''}`,
} as const

type Story = Pick<Rhythm, 'beliefs' | 'goals' | 'bets' | 'tribes' | 'northStar'>

/**
 * What hangs together with a card: all that it leads to (tribe → bets → beliefs and goals → north star) and all that leads
 * to it, itself included.
 */
export const chainOf = (story: Story, card: string): ReadonlySet<string> => {
  const up = ups(story)
  const down = new Map<string, string[]>()
  for (const [from, tos] of up) for (const to of tos) down.set(to, [...(down.get(to) ?? []), from])
  return new Set([...reach(card, up), ...reach(card, down)])
}

const ups = ({ beliefs, goals, bets, tribes, northStar }: Story): Map<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...goals.map(({ key, id }) => [cardOf.goal(key ?? id), northStar === null ? [] : [cardOf.northStar]] as const),
    ...beliefs.map(({ key, goals: aims }) => [cardOf.belief(key), aims.map(cardOf.goal)] as const),
    ...bets.map(
      ({ key, beliefs: under, goals: aims }) =>
        [cardOf.bet(key), [...under.map(cardOf.belief), ...aims.map(cardOf.goal)]] as const,
    ),
    ...tribes.map(({ slug, bets: served }) => [cardOf.tribe(slug), served.map(cardOf.bet)] as const),
  ])

const reach = (start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const reached = new Set([start])
  for (const card of reached) for (const to of next.get(card) ?? []) reached.add(to)
  return reached
}
