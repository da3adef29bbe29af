import { isDay } from '@polyrhythm/domain/cycles/day'

type Dates = { readonly day: (day: string) => string; readonly instant: (instant: string) => string }

/** What history keeps of a field as a reader says it: moments and days in the reader's way, an object as its parts; any other text as it is. */
export const saidText = (text: string, dates: Dates): string =>
  partsOf(text)
    .split(', ')
    .map((part) => (isDay(part) ? dates.day(part) : isInstant(part) ? dates.instant(part) : part))
    .join(', ')

/** `{"squad":"team","tribe":"area"}` as `squad: team, tribe: area`; deeper ones stay as they are. */
const partsOf = (text: string): string => {
  if (!text.startsWith('{"')) return text
  try {
    const parts = Object.entries<unknown>(JSON.parse(text))
    if (parts.some(([, part]) => typeof part === 'object' && part !== null)) return text
    return parts.map(([name, part]) => `${name.replaceAll('_', ' ')}: ${String(part)}`).join(', ')
  } catch {
    return text
  }
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
