import { squadSlug } from '#bench/generate/tenants'
import { idOf } from '#bench/ids'
import type { Pick } from '#bench/load/pick'
import { publishDocument, squadPageDocument } from './documents.ts'

/** What a GraphQL client posts for a squad's page. */
export const squadPageBody = ({ plan, squad }: Omit<Pick, 'person' | 'keyResult'>): string =>
  JSON.stringify({
    query: squadPageDocument,
    variables: {
      org: idOf(plan.number, 'org', 0),
      slug: squadSlug(squad),
      cycle: idOf(plan.number, 'cycle', 0),
    },
  })

type CheckIn = {
  readonly checkInId: string
  readonly squadId: string
  readonly cycleId: string
  readonly weekOf: string
  readonly values: readonly {
    readonly keyResultId: string
    readonly value: number
    readonly confidence: number
    readonly status: string
  }[]
}

/** What it posts for a check-in with one value. */
export const publishBody = ({ checkInId, squadId, cycleId, weekOf, values }: CheckIn): string =>
  JSON.stringify({
    query: publishDocument,
    variables: { input: { checkInId, squadId, cycleId, weekOf, ...values[0], value: String(values[0]?.value) } },
  })
