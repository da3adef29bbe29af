import { permissionRows } from '@polyrhythm/api/permission-rows'
import type { TestApi } from '@polyrhythm/api/testing/test-api'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { type Ask, ask, keptAlive } from '#attack/lib/ask'
import type { CookieOf } from '#attack/lib/cookies'
import { isId, leafAt, leavesOf, type Place, withLeaf } from '#attack/scene/leaves'
import { typeOf } from '#attack/scene/procedures'
import type { SharpCompany } from '#attack/scene/sharpen'

type Given = {
  readonly db: TestDatabase
  readonly api: TestApi
  readonly port: number
  readonly cookieOf: CookieOf
}

/** Writes payloads into every text field of every mutation, through the API. @returns the fields that took one, with how many */
export async function fill(
  given: Given,
  company: SharpCompany,
  payloads: readonly string[],
): Promise<Map<string, number>> {
  const taken = new Map<string, number>()
  const agent = keptAlive(4)
  for (const row of permissionRows.filter(({ procedure }) => typeOf(procedure) === 'mutation'))
    for (const [index, payload] of payloads.entries()) {
      const input: object | null = await Promise.resolve(row.input(company, given.api)).catch(() => null)
      if (input === null) break // what it speaks of can be made once
      const places = textPlaces(input)
      const all = places.reduce<unknown>((filled, place) => withLeaf(filled, place, payload), {
        org: company.slug,
        ...input,
      })
      const { status } = await ask(given.port, agent, request(given, row.procedure, all, company[row.as]))
      if (status === 200) for (const place of places) note(taken, `${row.procedure} ${place.join('.')}`)
      // One field that takes no such text must not keep the others from it.
      else if (index < 3)
        for (const place of places) {
          const again: object = { org: company.slug, ...(await row.input(company, given.api)) }
          const one = await ask(
            given.port,
            agent,
            request(given, row.procedure, withLeaf(again, place, payload), company[row.as]),
          )
          if (one.status === 200) note(taken, `${row.procedure} ${place.join('.')}`)
        }
    }
  agent.destroy()
  await nameMembers(given.db, company, payloads)
  return taken
}

const note = (taken: Map<string, number>, field: string): void => {
  taken.set(field, (taken.get(field) ?? 0) + 1)
}

/** Where an input holds words: no ids, days, keys or choices of a list, which no schema would take changed. */
const textPlaces = (input: object): Place[] =>
  leavesOf(input)
    .filter(({ value }) => typeof value === 'string' && !isId(value))
    .map(({ place }) => place)
    .filter((place) => !fixed.has(String(place.at(-1))) && !/^\d{4}-\d\d-\d\d$/.test(String(leafAt(input, place))))

const fixed = new Set([
  'kind',
  'slug',
  'prefix',
  'ambition',
  'basis',
  'status',
  'column',
  'after',
  'weight',
  'role',
  'verdict',
  'timezone',
  'cycleKind',
  'terms',
  'measure',
  'sort',
  'sign',
  'field',
])

const request = ({ port, cookieOf }: Given, procedure: string, input: unknown, who: TestPerson): Ask => ({
  method: 'POST',
  path: `/trpc/${procedure}`,
  headers: { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', cookie: cookieOf(who) },
  body: JSON.stringify(input),
})

/** People name themselves when they sign up; these have. */
async function nameMembers(
  { admin }: TestDatabase,
  { orgId }: SharpCompany,
  payloads: readonly string[],
): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    const members = await tx<{ id: string }[]>`select id from poly.member where org_id = ${orgId}`
    for (const [index, { id }] of members.entries())
      await tx`update poly.member set name = ${payloads[index % payloads.length] ?? ''} where org_id = ${orgId} and id = ${id}`
  })
}
