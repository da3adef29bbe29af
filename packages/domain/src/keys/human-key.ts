import { isSquadPrefix } from './squad-prefix.ts'

const LETTERS = { belief: 'BL', goal: 'G', data: 'D', insight: 'I', bet: 'B' } as const

/** A key that a person can say and type: BL-3, G-2, D-4, I-1, B-12, PAY-3, PAY-3.2. Numbers start at 1. */
export type HumanKey =
  | { readonly kind: keyof typeof LETTERS; readonly number: number }
  | { readonly kind: 'objective'; readonly prefix: string; readonly number: number }
  | { readonly kind: 'keyResult'; readonly prefix: string; readonly objective: number; readonly number: number }

/** @see SPEC.md KY3, decision 9 */
export const formatKey = (key: HumanKey): string => {
  if (key.kind === 'objective') return `${key.prefix}-${key.number}`
  if (key.kind === 'keyResult') return `${key.prefix}-${key.objective}.${key.number}`
  return `${LETTERS[key.kind]}-${key.number}`
}

/**
 * Reads a key in any case, with spaces around it; null when it is none.
 *
 * @see SPEC.md KY3
 */
export const parseKey = (text: string): HumanKey | null => {
  const match = /^([A-Z]{1,5})-([1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/.exec(text.trim().toUpperCase())
  const [letters, first] = [match?.[1], Number(match?.[2])]
  if (letters === undefined) return null
  const second = match?.[3]
  if (second === undefined) {
    const kind = KINDS.get(letters)
    if (kind !== undefined) return { kind, number: first }
    return isSquadPrefix(letters) ? { kind: 'objective', prefix: letters, number: first } : null
  }
  return isSquadPrefix(letters)
    ? { kind: 'keyResult', prefix: letters, objective: first, number: Number(second) }
    : null
}

const KINDS: ReadonlyMap<string, keyof typeof LETTERS> = new Map([
  [LETTERS.belief, 'belief'],
  [LETTERS.goal, 'goal'],
  [LETTERS.data, 'data'],
  [LETTERS.insight, 'insight'],
  [LETTERS.bet, 'bet'],
])
