import * as z from 'zod/mini'

const prefix = 'polyrhythm.draft.'
const stored = z.object({ text: z.string(), savedAt: z.string() })

/** What was typed and not sent, and when (ISO 8601). */
export type Draft = z.infer<typeof stored>

/** The text kept under `key` on this device, or null. A key names organisation, member and field. */
export const readDraft = (key: string, storage: Storage = localStorage): Draft | null => {
  try {
    const parsed = stored.safeParse(JSON.parse(storage.getItem(prefix + key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps `text`; empty text forgets the draft. Answers whether it was kept: a full or forbidden storage is not an error. */
export const writeDraft = (key: string, text: string, now: Date, storage: Storage = localStorage): boolean => {
  try {
    if (text === '') storage.removeItem(prefix + key)
    else storage.setItem(prefix + key, JSON.stringify({ text, savedAt: now.toISOString() } satisfies Draft))
    return true
  } catch {
    return false
  }
}

/** Forgets every draft of this device, for whoever signs out of it. */
export const clearDrafts = (storage: Storage = localStorage): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith(prefix) === true) storage.removeItem(key)
}
