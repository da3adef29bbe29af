import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

/** Where the words of a field that is one of a few stand; the first that there is. */
const places: Readonly<Record<string, readonly string[]>> = {
  state: ['bets.state'],
  stage: ['bets.stage'],
  outcome: ['bets.outcome'],
  ambition: ['objectives.ambition'],
  basis: ['objectives.basis'],
  sort: ['lessons.sort'],
  health: ['okr.status'],
}

/** What history keeps of a field as a reader says it, where it is one of a few words; else as it is. */
export const valueName = (field: string, value: string, t: Translate): string => {
  const key = [`fields.${field}`, ...(places[field] ?? [])].map((place) => `${place}.${value}`).find(isKey)
  return key === undefined ? value : t(key)
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
