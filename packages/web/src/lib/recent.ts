import { FOUND_KINDS } from '@polyrhythm/domain/search/find'
import * as z from 'zod/mini'

const prefix = 'polyrhythm.recent.'
/** How many are kept; the palette shows as many. */
const atMost = 6

const thing = z.object({
  kind: z.enum(FOUND_KINDS),
  id: z.string(),
  key: z.nullable(z.string()),
  title: z.string(),
  slug: z.nullable(z.string()),
  owner: z.nullable(z.string()),
})
const stored = z.array(thing)

/** Something of an organisation that was opened in this browser, as the search names it. */
export type RecentThing = z.infer<typeof thing>

/** What was opened lately in an organisation, the newest first. */
export const readRecent = (org: string, storage: Storage = localStorage): readonly RecentThing[] => {
  try {
    return stored.safeParse(JSON.parse(storage.getItem(prefix + org) ?? '[]')).data ?? []
  } catch {
    return []
  }
}

/** Puts it first. A browser that stores nothing shows no recent things. */
export const rememberRecent = (org: string, opened: RecentThing, storage: Storage = localStorage): void => {
  const others = readRecent(org, storage).filter(({ id }) => id !== opened.id)
  try {
    storage.setItem(prefix + org, JSON.stringify([opened, ...others].slice(0, atMost)))
  } catch {
    // Nothing is lost but a convenience.
  }
}

/** Forgets all of it, for whoever signs out of this device. */
export const clearRecent = (storage: Storage = localStorage): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith(prefix) === true) storage.removeItem(key)
}
