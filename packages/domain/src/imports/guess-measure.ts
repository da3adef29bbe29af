import type { MeasureKind } from '#domain/key-results/measure'
import { NUMBER, numberOf, UNIT } from './number-words.ts'

export type GuessReason =
  | 'from_to'
  | 'multiple'
  | 'maintain'
  | 'upper_bound'
  | 'lower_bound'
  | 'move_to'
  | 'share'
  | 'change'
  | 'money'
  | 'count'
  | 'no_target'
  | 'no_number'
  | 'columns'

/** What a key result seems to measure, why it seems so, and the words that said it. Each field may be changed before saving. */
export type MeasureGuess = {
  readonly kind: MeasureKind
  readonly baseline: number | null
  readonly target: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly reason: GuessReason
  readonly seen: string
}

/**
 * Guesses a measure from prose. The first rule that finds something wins; a text without a number is a milestone.
 *
 * @see SPEC.md IM7
 */
export const guessMeasure = (text: string): MeasureGuess => {
  // What stands behind 'i.e.' explains a word; its numbers are not the target.
  const claim = text.replaceAll(/\((?:i\.e\.|e\.g\.)[^()]{0,300}\)/g, '')
  for (const rule of RULES) {
    const guess = rule(claim)
    if (guess !== null) return guess
  }
  return { ...NOTHING, kind: 'milestone', reason: DIRECTION_ONLY.test(text) ? 'no_target' : 'no_number', seen: '' }
}

type Rule = (text: string) => MeasureGuess | null

const NOTHING = { baseline: null, target: null, low: null, high: null, unit: '' }
const DIRECTION_ONLY = /^(?:maximi[sz]e|minimi[sz]e|increase|improve|reduce|grow|lower|decrease)\b/i
// 'Tier 1', 'Stage 4+', 'RFC 97', 'Q3', 'March 4' are names that hold a number.
const NAMED_BEFORE =
  /(?:\b(?:tier|stage|phase|step|level|rfc|iso|soc|asc|version|v|q|fy|cy|h|january|february|march|april|may|june|july|august|september|october|november|december)\s?|[#\d.-])$/i
const CURRENCY = '[$€£]|SEK |EUR |USD |GBP '
const AMOUNT = `(${CURRENCY})?(${NUMBER})\\s?(${UNIT})?`
const MAKES =
  /^(?:hire|publish|run|close|generate|launch|land|write|deliver|conduct|develop|complete|onboard|ship|hold|make|create|sign|win|add|have|present|produce|execute|start|host|train)\b/i

const fromTo: Rule = (text) => {
  const match = new RegExp(
    `\\bfrom ${AMOUNT}\\s?(?:to|→|->)\\s?${AMOUNT}|(?:^|\\s)${AMOUNT}\\s?(?:→|->)\\s?${AMOUNT}`,
    'i',
  ).exec(text)
  if (match === null) return null
  const at = match[2] === undefined ? 7 : 1
  const [first, second] = [amountAt(match, at), amountAt(match, at + 3)]
  const [baseline, target] = [first.value, second.value]
  const unit = second.unit === '' ? first.unit : second.unit
  return {
    ...NOTHING,
    kind: target < baseline ? 'decrease' : 'increase',
    baseline,
    target,
    unit,
    reason: 'from_to',
    seen: match[0].trim(),
  }
}

const multiple: Rule = (text) => {
  const match = new RegExp(`(?:^|[\\s(])(\\d{1,3}(?:\\.\\d{1,3})?)\\s?[x×](?=$|[\\s,.;)])`, 'i').exec(text)
  const target = Number(match?.[1])
  if (match === null || target <= 1) return null
  return {
    ...NOTHING,
    kind: 'increase',
    baseline: 1,
    target,
    unit: '× the start',
    reason: 'multiple',
    seen: match[0].trim(),
  }
}

const maintain: Rule = (text) => {
  const match = new RegExp(
    `^(?:maintain|keep|hold|stay)\\b.{0,60}?(≤|<=?|below|under|at most|≥|>=?|above|over|at least)?\\s?${AMOUNT}`,
    'i',
  ).exec(text)
  if (match === null) return null
  const { value, unit } = amountAt(match, 2)
  const isUpper = /^(?:≤|<|below|under|at most)/i.test(match[1] ?? '')
  if (!isUpper && unit !== '%') return null
  const [low, high] = isUpper ? [0, value] : [value, 100]
  return low > high ? null : { ...NOTHING, kind: 'keep_within', low, high, unit, reason: 'maintain', seen: match[0] }
}

const upperBound: Rule = (text) => {
  const found = firstAmount(
    text,
    '(?:≤|<=?|\\b(?:below|under|at most|less than|fewer than|no more than|within|max(?:imum)?(?: of)?))\\s?',
    '',
  )
  if (found === null || /^within/i.test(found.seen)) return null
  return {
    ...NOTHING,
    kind: 'decrease',
    target: found.value,
    unit: found.unit,
    reason: 'upper_bound',
    seen: found.seen,
  }
}

const lowerBound: Rule = (text) => {
  const found =
    firstAmount(
      text,
      '(?:≥|>=?|\\b(?:at least|above|(?:is|are|be|of|to|reach(?:es)?|stays?) over|more than|greater than|min(?:imum)?(?: of)?))\\s?',
      '',
    ) ?? firstAmount(text, '', '\\+(?!\\d)')
  if (found === null) return null
  const unit = found.unit === '' ? nounAfter(text, found.end) : found.unit
  const baseline = unit !== '%' && MAKES.test(text) ? 0 : null
  return { ...NOTHING, kind: 'increase', baseline, target: found.value, unit, reason: 'lower_bound', seen: found.seen }
}

const moveTo: Rule = (text) => {
  const verb = /\b(reduce|lower|cut|decrease|shorten|increase|raise|grow|improve|lift)d?\b/i.exec(text)
  if (verb === null) return null
  const found = firstAmount(text.slice(verb.index), '\\bto\\s', '')
  if (found === null) return null
  const kind = /^(?:reduce|lower|cut|decrease|shorten)/i.test(verb[0]) ? 'decrease' : 'increase'
  return {
    ...NOTHING,
    kind,
    target: found.value,
    unit: found.unit,
    reason: 'move_to',
    seen: `${verb[0]} … ${found.seen}`,
  }
}

const share: Rule = (text) => {
  const found = firstAmount(text, '', '', (unit) => unit === '%')
  if (found === null) return null
  const change = /^\s(?:increase|growth|more|reduction|decrease|fewer|less)\b/i.exec(
    text.slice(found.end, found.end + 12),
  )?.[0]
  if (change !== undefined) {
    return {
      ...NOTHING,
      kind: 'increase',
      baseline: 0,
      target: found.value,
      unit: `%${change}`,
      reason: 'change',
      seen: `${found.seen}${change}`,
    }
  }
  return { ...NOTHING, kind: 'increase', target: found.value, unit: '%', reason: 'share', seen: found.seen }
}

const money: Rule = (text) => {
  const found = firstAmount(text, '', '', (unit) => /^(?:[$€£]|SEK|EUR|USD|GBP)/.test(unit))
  if (found === null) return null
  return { ...NOTHING, kind: 'increase', target: found.value, unit: found.unit, reason: 'money', seen: found.seen }
}

const count: Rule = (text) => {
  if (!MAKES.test(text) && !/^\+?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(text)) return null
  const found = firstAmount(text, '', '')
  if (found === null || found.value <= 0) return null
  const unit = found.unit === '' ? nounAfter(text, found.end) : found.unit
  return { ...NOTHING, kind: 'increase', baseline: 0, target: found.value, unit, reason: 'count', seen: found.seen }
}

const RULES: readonly Rule[] = [fromTo, multiple, maintain, upperBound, lowerBound, moveTo, share, money, count]

type Amount = { readonly value: number; readonly unit: string; readonly seen: string; readonly end: number }

const firstAmount = (
  text: string,
  before: string,
  after: string,
  accepts: (unit: string) => boolean = () => true,
): Amount | null => {
  const pattern = new RegExp(`${before}${AMOUNT}(?![\\w])${after}`, 'gi')
  for (const match of text.matchAll(pattern)) {
    const { value, unit } = amountAt(match, 1)
    const start = match.index
    if (NAMED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || !accepts(unit) || !Number.isFinite(value))
      continue
    if (/^[a-z]/i.test(match[0]) && /\w$/.test(text.slice(0, start))) continue
    return { value, unit, seen: match[0].trim(), end: start + match[0].length }
  }
  return null
}

const amountAt = (
  match: readonly (string | undefined)[],
  at: number,
): { readonly value: number; readonly unit: string } => {
  const [currency, written, unit] = [match[at]?.trim() ?? '', match[at + 1] ?? '', match[at + 2] ?? '']
  return { value: numberOf(written), unit: currency === '' ? unit : `${currency}${unit.toLowerCase()}` }
}

/** 'articles' in 'Publish 2 articles', 'Customer Engineers' in 'two Customer Engineers'. */
const nounAfter = (text: string, end: number): string =>
  (
    /^\s(?:(?:different|new|small|large|initial|leading|more|content) )?([A-Z]\w{1,14} [A-Z]?\w{2,14}(?<!s)s|[a-zA-Z]{2,20}(?<!s)s)\b/.exec(
      text.slice(end, end + 60),
    )?.[1] ?? ''
  ).slice(0, 30)
