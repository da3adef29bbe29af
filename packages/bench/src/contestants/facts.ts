import { presentSquad } from '@polyrhythm/domain/squads/present-squad'
import type { SquadPageFacts } from '@polyrhythm/domain/squads/squad-page-facts'
import * as z from 'zod'

/** What is on a squad's page, in a form that every contestant's answer can be brought to. */
export type Facts = z.infer<typeof facts>

const named = z.object({ key: z.string(), title: z.string() })
const facts = z.object({
  name: z.string(),
  seats: z.array(z.object({ name: z.string() })),
  objectives: z.array(
    named.extend({
      keyResults: z.array(
        named.extend({ reading: z.object({ value: z.number() }).nullable(), confidences: z.array(z.number()) }),
      ),
      links: z.array(z.object({ target: named, answer: z.object({ verdict: z.string() }).nullable() })),
    }),
  ),
  checkIns: z.array(
    z.object({
      weekOf: z.string(),
      by: z.string(),
      counts: z.object({ on_track: z.number(), at_risk: z.number(), off_track: z.number() }),
      noted: z.array(z.object({ key: z.string(), value: z.number(), note: z.string() })),
    }),
  ),
  asks: z.array(z.object({ text: z.string(), answer: z.object({ text: z.string() }).nullable() })),
})

const envelope = z.object({ result: z.object({ data: facts }) })

/** @param answer the naive server's page. @throws ZodError when something is missing on it */
export const factsOfTrpc = (answer: unknown): Facts => sorted(envelope.parse(answer).result.data)

/** @param answer the body of `squads.get`, which is presented as the product's own pages present it. @throws as above */
export const factsOfProduct = (answer: unknown): Facts => {
  const { result } = answer as { readonly result: { readonly data: SquadPageFacts } }
  return sorted(facts.parse(presentSquad(result.data)))
}

/** What a check-in's values come to on the page: how many of each status, and those beside which something was written. */
export const summaryOf = (
  values: readonly { readonly status: string; readonly key: string; readonly value: number; readonly note: string }[],
): Pick<Facts['checkIns'][number], 'counts' | 'noted'> => ({
  counts: {
    on_track: count(values, 'on_track'),
    at_risk: count(values, 'at_risk'),
    off_track: count(values, 'off_track'),
  },
  noted: values.filter(({ note }) => note !== '').map(({ key, value, note }) => ({ key, value, note })),
})

const count = (values: readonly { readonly status: string }[], status: string): number =>
  values.filter((each) => each.status === status).length

/** Lists in one order for all: who sorts what is no fact of the page. */
export const sorted = (page: Facts): Facts =>
  facts.parse({
    ...page,
    seats: page.seats.toSorted((a, b) => compare(a.name, b.name)),
    objectives: page.objectives
      .toSorted((a, b) => compare(a.key, b.key))
      .map((objective) => ({
        ...objective,
        keyResults: objective.keyResults.toSorted((a, b) => compare(a.key, b.key)),
        links: objective.links.toSorted((a, b) => compare(a.target.key, b.target.key)),
      })),
    checkIns: page.checkIns
      .toSorted((a, b) => compare(a.weekOf, b.weekOf))
      .map((checkIn) => ({ ...checkIn, noted: checkIn.noted.toSorted((a, b) => compare(a.key, b.key)) })),
    asks: page.asks.toSorted((a, b) => compare(a.answer?.text ?? '', b.answer?.text ?? '')),
  })

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
