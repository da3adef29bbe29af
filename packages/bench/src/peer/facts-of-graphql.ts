import { type Facts, sorted, summaryOf } from '#bench/contestants/facts'
import * as z from 'zod'

const list = <Shape extends z.ZodType>(shape: Shape) => z.object({ nodes: z.array(shape) })
const thing = z.object({ key: z.string(), title: z.string() })
const answer = z.object({
  data: z.object({
    unitByOrgIdAndSlug: z.object({
      thing: z.object({ title: z.string() }),
      seats: list(z.object({ role: z.string(), member: z.object({ name: z.string() }) })),
      objectives: list(
        z.object({
          thing: thing.extend({
            links: list(z.object({ target: thing, answer: z.object({ verdict: z.string() }).nullable() })),
          }),
          keyResults: list(
            z.object({
              thing,
              currentValue: z.string().nullable(),
              values: list(z.object({ confidence: z.number() })),
            }),
          ),
        }),
      ),
      checkIns: list(
        z.object({
          weekOf: z.string(),
          member: z.object({ name: z.string() }),
          values: list(
            z.object({ value: z.string(), status: z.string(), note: z.string(), keyResult: z.object({ thing }) }),
          ),
        }),
      ),
      asks: list(z.object({ thing: z.object({ body: z.string() }), answer: z.string().nullable() })),
    }),
  }),
})

/** @throws ZodError when something is missing in the answer to `squadPageDocument` */
export function factsOfGraphql(body: unknown): Facts {
  const page = answer.parse(body).data.unitByOrgIdAndSlug
  return sorted({
    name: page.thing.title,
    seats: page.seats.nodes.map(({ member: { name } }) => ({ name })),
    objectives: page.objectives.nodes.map(({ thing: { key, title, links }, keyResults }) => ({
      key,
      title,
      links: links.nodes,
      keyResults: keyResults.nodes.map((each) => ({
        ...each.thing,
        reading: each.currentValue === null ? null : { value: Number(each.currentValue) },
        confidences: each.values.nodes.map(({ confidence }) => confidence).toReversed(),
      })),
    })),
    checkIns: page.checkIns.nodes.map(({ weekOf, member, values }) => ({
      weekOf,
      by: member.name,
      ...summaryOf(
        values.nodes.map(({ keyResult, ...each }) => ({
          ...each,
          key: keyResult.thing.key,
          value: Number(each.value),
        })),
      ),
    })),
    asks: page.asks.nodes.map((ask) => ({
      text: ask.thing.body,
      answer: ask.answer === null ? null : { text: ask.answer },
    })),
  })
}
