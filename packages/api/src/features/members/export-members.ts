import { ok } from '@polyrhythm/domain/result'
import { type CsvColumn, csvName, csvOf } from '#api/lib/csv'
import type { OrgContext } from '#api/trpc/run'
import { listPeople, listSeats } from './list-members.ts'

/** Everybody in the organisation as a file: who they are and where they sit, nothing about what they do. */
export const exportMembers = async ({ ctx }: { ctx: OrgContext }) => {
  const [people, seats] = await Promise.all([listPeople(ctx), listSeats(ctx)])
  const seatsOf = Map.groupBy(seats, ({ memberId }) => memberId)
  const rows = people.map((person) => ({ ...person, seats: seatsOf.get(person.id) ?? [] }))
  return ok({ name: csvName(ctx.org, ctx.now, 'members'), csv: csvOf(columns, rows) })
}

type Person = Awaited<ReturnType<typeof listPeople>>[number] & { readonly seats: Awaited<ReturnType<typeof listSeats>> }

const columns: readonly CsvColumn<Person>[] = [
  { name: 'name', value: ({ name }) => name },
  { name: 'title', value: ({ title }) => title },
  { name: 'role', value: ({ role }) => role },
  { name: 'joined_on', value: ({ joinedOn }) => joinedOn },
  { name: 'seats', value: ({ seats }) => seats.map(({ unitName, role }) => `${unitName} (${role})`).join('; ') },
]
