import * as z from 'zod/mini'

/** The words a tenant chooses. Each is a noun in small letters, as it stands inside a sentence. */
export const TERM_KEYS = [
  'organisation',
  'tribe',
  'squad',
  'chapter',
  'guild',
  'belief',
  'goal',
  'northStar',
  'bet',
  'objective',
  'keyResult',
  'checkIn',
  'cycle',
] as const
export type TermKey = (typeof TERM_KEYS)[number]

export type Term = { readonly one: string; readonly many: string }
export type Terms = Readonly<Record<TermKey, Term>>

export const TERM_PRESETS = ['spotify', 'plain'] as const
export type TermPreset = (typeof TERM_PRESETS)[number]

/** What is stored: a preset and the words that differ from it. */
export type TermChoice = { readonly preset: TermPreset; readonly own: Partial<Terms> }

const SPOTIFY = {
  organisation: { one: 'organisation', many: 'organisations' },
  tribe: { one: 'tribe', many: 'tribes' },
  squad: { one: 'squad', many: 'squads' },
  chapter: { one: 'chapter', many: 'chapters' },
  guild: { one: 'guild', many: 'guilds' },
  belief: { one: 'belief', many: 'beliefs' },
  goal: { one: 'goal', many: 'goals' },
  northStar: { one: 'north star', many: 'north stars' },
  bet: { one: 'bet', many: 'bets' },
  objective: { one: 'objective', many: 'objectives' },
  keyResult: { one: 'key result', many: 'key results' },
  checkIn: { one: 'check-in', many: 'check-ins' },
  cycle: { one: 'cycle', many: 'cycles' },
} as const satisfies Terms

const PLAIN = {
  ...SPOTIFY,
  tribe: { one: 'department', many: 'departments' },
  squad: { one: 'team', many: 'teams' },
  chapter: { one: 'discipline', many: 'disciplines' },
  guild: { one: 'interest group', many: 'interest groups' },
} as const satisfies Terms

const PRESETS = { spotify: SPOTIFY, plain: PLAIN } as const satisfies Record<TermPreset, Terms>

/**
 * All words of a tenant: its own where it has one, else the preset's.
 *
 * @see SPEC.md WD1, decision 10
 */
export const termsOf = ({ preset, own }: TermChoice): Terms => ({ ...PRESETS[preset], ...own })

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(30))
const term = z.strictObject({ one: word, many: word })

/** What the settings screen sends. */
export const termChoiceInput = z.strictObject({
  preset: z.enum(TERM_PRESETS),
  own: z.partialRecord(z.enum(TERM_KEYS), term),
})
