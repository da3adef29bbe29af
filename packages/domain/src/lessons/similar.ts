import * as z from 'zod/mini'
import { idField, nameField, tagField, textField } from '#domain/fields'

/** What somebody is about to bet on, as far as they have written it. */
export const similarInput = z.strictObject({
  title: textField,
  summary: textField,
  beliefIds: z.array(idField).check(z.maxLength(20)),
  /** '' = none yet. */
  metricName: z.union([nameField, z.literal('')]),
  tags: z.array(tagField).check(z.maxLength(10)),
})
export type BetDraft = z.infer<typeof similarInput>

/** A bet that is over, or a lesson, as it is compared with a draft. */
export type Past = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly beliefIds: readonly string[]
  readonly metricName: string
  readonly tags: readonly string[]
}

export type SimilarReason = 'belief' | 'metric' | 'tag' | 'wording'

export type Similar<P extends Past = Past> = {
  readonly past: P
  /** 0…8; says the order and nothing else. */
  readonly score: number
  /** Why it is shown, the strongest first. */
  readonly reasons: readonly SimilarReason[]
  /** The tags that both have, as the past one writes them. */
  readonly tags: readonly string[]
}

/** What each likeness weighs (GY2). */
const weights = { belief: 3, metric: 2, tag: 1, tagsMost: 2, wording: 1 } as const
/** From where wording says something at all (GY3): shorter words are everywhere, and one word is chance. */
const wordsFrom = { letters: 5, words: 2, share: 0.25, alike: 0.5 } as const
export const SIMILAR_MAX = 5

/**
 * The past that is most like a draft, best first; equals by id. What shares nothing is not shown.
 *
 * @see SPEC.md GY1–GY4
 */
export function similarTo<P extends Past>(
  draft: BetDraft,
  pasts: readonly P[],
  most: number = SIMILAR_MAX,
): Similar<P>[] {
  return pasts
    .map((past) => compare(draft, past))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || (one.past.id < other.past.id ? -1 : 1))
    .slice(0, most)
}

function compare<P extends Past>(draft: BetDraft, past: P): Similar<P> {
  const hasBelief = draft.beliefIds.some((id) => past.beliefIds.includes(id))
  const hasMetric = fold(draft.metricName) !== '' && fold(draft.metricName) === fold(past.metricName)
  const own = new Set(draft.tags.map(fold))
  const tags = past.tags.filter((tag) => own.has(fold(tag)))
  const wording = wordingOf(wordsOf(`${draft.title} ${draft.summary}`), wordsOf(`${past.title} ${past.text}`))
  const parts: readonly (readonly [SimilarReason, number])[] = [
    ['belief', hasBelief ? weights.belief : 0],
    ['metric', hasMetric ? weights.metric : 0],
    ['tag', Math.min(weights.tagsMost, tags.length * weights.tag)],
    ['wording', wording * weights.wording],
  ]
  return {
    past,
    score: parts.reduce((sum, [, part]) => sum + part, 0),
    reasons: parts.filter(([, part]) => part > 0).map(([reason]) => reason),
    tags,
  }
}

/** Without case, diacritics and what is neither letter nor digit. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Word = ReadonlySet<string>

/** Each longer word once, as its trigrams: endings differ, stems do not. */
const wordsOf = (text: string): readonly Word[] =>
  [...new Set(fold(text).split(' '))]
    .filter((word) => word.length >= wordsFrom.letters)
    .map((word) => new Set(Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))))

/** Which share of the words of the shorter text is met in the other: 0…1; 0 for what is chance. */
const wordingOf = (one: readonly Word[], other: readonly Word[]): number => {
  const met = one.filter((word) => other.some((each) => isAlike(word, each))).length
  const share = Math.min(1, met / Math.max(1, Math.min(one.length, other.length)))
  return met < wordsFrom.words || share < wordsFrom.share ? 0 : share
}

const isAlike = (one: Word, other: Word): boolean =>
  (2 * [...one].filter((each) => other.has(each)).length) / (one.size + other.size) >= wordsFrom.alike
