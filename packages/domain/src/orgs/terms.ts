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

/** The words of a tenant that differ from its preset. */
export type OwnTerms = { readonly [Key in TermKey]?: Term }

/** Of a word, in UTF-16 units. */
export const TERM_MAX = 30

/** What is stored: a preset and the words that differ from it. */
export type TermChoice = { readonly preset: TermPreset; readonly own: OwnTerms }

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

/** A word begins with a letter; letters, digits, spaces, hyphens, apostrophes and & follow. */
const shape = /^\p{L}[\p{L}\p{M}\p{N} '’&-]*$/u
const word = z
  .string()
  .check(
    z.overwrite((text) => text.replaceAll(/\s+/g, ' ').trim()),
    z.minLength(1),
    z.maxLength(TERM_MAX),
  )
  .check(z.regex(shape, { error: 'term.letters' }))
const term = z.strictObject({ one: word, many: word })

/**
 * What the settings screen sends. No two terms are called alike: a sentence about squads and tribes would say nothing.
 *
 * @see SPEC.md WD2, WD3
 */
export const termChoiceInput = z
  .strictObject({ preset: z.enum(TERM_PRESETS), own: z.partialRecord(z.enum(TERM_KEYS), term) })
  .check(({ value, issues }) => {
    const terms = termsOf(value)
    for (const key of TERM_KEYS) {
      const mine = formsOf(terms[key])
      const isTwice = TERM_KEYS.some(
        (other) => other !== key && formsOf(terms[other]).some((form) => mine.includes(form)),
      )
      if (isTwice && value.own[key] !== undefined)
        issues.push({ code: 'custom', message: 'term.twice', path: ['own', key, 'one'], input: value })
    }
  })
export type ChooseTerms = z.infer<typeof termChoiceInput>

const formsOf = ({ one, many }: Term): readonly string[] => [one.toLowerCase(), many.toLowerCase()]
