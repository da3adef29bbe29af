import { leavesOf } from './leaves.ts'
import { markOf } from './sharpen.ts'

/** What may not be read of another organisation. */
export type Foreign = { readonly ids: ReadonlySet<string>; readonly slug: string }

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** What an answer tells of another organisation that whoever asked had not said themselves. */
export function leaksIn(body: string, input: unknown, { ids, slug }: Foreign): string[] {
  const said = new Set(leavesOf(input).map(({ value }) => value))
  const found = [...body.matchAll(uuid)].map(([id]) => id).filter((id) => ids.has(id) && !said.has(id))
  return body.includes(markOf(slug)) ? [...found, markOf(slug)] : found
}

/** A refusal as it must read for whatever is not there: without the request’s id, and with every id alike. */
export const worded = (body: string): string =>
  body.replaceAll(/"requestId":"[^"]*"/g, '"requestId":""').replaceAll(uuid, 'id')
