import { notFound, type Refusal } from '@polyrhythm/domain/refusals'

/**
 * What PostgreSQL refused although the act's own checks passed: somebody was faster, or an id leads nowhere in this
 * organisation. Null for everything else, which is a mistake of ours.
 */
export function refusalOfDatabase(error: unknown): Refusal | null {
  const { code, constraint } = postgresError(error)
  if (code === '23503') return notFound
  if (code === '23505') return { code: 'taken', field: constraint }
  if (code === '23P01') return { code: 'invalid', field: constraint, rule: 'overlaps' }
  if (code === 'PC423') return { code: 'archived' }
  if (code === 'PC409') return { code: 'too_late', rule: 'done_already' }
  if (code === 'PC422') return { code: 'too_late', rule: 'moved_on' }
  if (code === '40P01' || code === '55P03') return { code: 'too_late', rule: 'busy' }
  return null
}

/** Whether the database did not answer at all: gone, going, or full. Nobody's request is at fault, and asking again at once does not help. */
export function isDatabaseAway(error: unknown): boolean {
  const { code } = postgresError(error)
  return code === '' ? saysNoConnection(error) : /^(?:08|53|57P)/.test(code)
}

/** As the driver says it, which has no SQLSTATE. */
function saysNoConnection(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause)
    if (/^(?:CONNECT|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT)/.test(text(each, 'code'))) return true
  return false
}

/** PostgreSQL's own error lies under those of Drizzle and tRPC. */
function postgresError(error: unknown): { code: string; constraint: string } {
  for (let each = error; each instanceof Error; each = each.cause)
    if ('severity_local' in each || 'severity' in each)
      return { code: text(each, 'code'), constraint: text(each, 'constraint_name') }
  return { code: '', constraint: '' }
}

const text = (error: Error, field: string): string => {
  const value: unknown = Reflect.get(error, field)
  return typeof value === 'string' ? value : ''
}
