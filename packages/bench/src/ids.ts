/**
 * The kinds of things that the generator makes, each with the four digits that stand for it in an id. The order is part
 * of every id: add at the end.
 */
export const KINDS = {
  org: 1,
  account: 2,
  member: 3,
  company: 4,
  tribe: 5,
  squad: 6,
  cycle: 7,
  board: 8,
  goal: 9,
  belief: 10,
  bet: 11,
  objective: 12,
  keyResult: 13,
  edge: 14,
  ask: 15,
  checkIn: 16,
} as const

export type Kind = keyof typeof KINDS

/**
 * The id of a generated thing, computable from integers by whoever picks one at random: generator, pgbench scripts and
 * load generators alike. Reads '00000016-0006-7000-8000-000000000123': tenant, kind, number, in decimal digits.
 *
 * @param number from 0; below 10^12
 */
export const idOf = (tenant: number, kind: Kind, number: number): string =>
  `${digits(tenant, 8)}-${digits(KINDS[kind], 4)}-7000-8000-${digits(number, 12)}`

/** The same in SQL, as `bench.id(tenant, kind, number)`; a kind that does not exist gives null. */
export const idFunction = `
create or replace function bench.id(tenant int, kind text, number bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(tenant::text, 8, '0') || '-' || case kind ${Object.entries(KINDS)
    .map(([kind, code]) => `when '${kind}' then '${digits(code, 4)}'`)
    .join(' ')} end || '-7000-8000-' || lpad(number::text, 12, '0'))::uuid
$$`

function digits(value: number, count: number): string {
  const text = String(value)
  if (!/^\d+$/.test(text) || text.length > count) throw new RangeError(`${value} does not fit ${count} digits`)
  return text.padStart(count, '0')
}
