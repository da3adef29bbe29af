/**
 * What may be spoken of, and which of its fields a comment may be tied to, by the names that history has for them.
 *
 * @see SPEC.md CM1
 */
export const DISCUSSED = {
  north_star: ['title', 'body', 'metric_name', 'target'],
  goal: ['title', 'body', 'metric_name', 'target'],
  belief: ['title', 'because', 'conviction', 'horizon_from', 'review_on'],
  data: ['title', 'body', 'value', 'method', 'source'],
  insight: ['title', 'body'],
  bet: [
    'title',
    'body',
    'sponsor_id',
    'odds',
    'appetite',
    'decide_on',
    'kill_criteria',
    'assumptions',
    'guardrails',
    'metric_name',
  ],
  objective: ['title', 'body', 'ambition', 'basis_reason'],
  key_result: ['title', 'measure', 'baseline', 'target', 'due_on'],
  lesson: ['title', 'expected', 'happened', 'learned', 'will_change'],
  experiment: ['title', 'exposure', 'says_no', 'result'],
  decision: ['title', 'context', 'alternatives'],
  constraint: ['title', 'body', 'how_to_challenge'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DiscussedKind = keyof typeof DISCUSSED
export type DiscussedField = (typeof DISCUSSED)[DiscussedKind][number]

export const isDiscussed = (kind: string): kind is DiscussedKind => Object.hasOwn(DISCUSSED, kind)

/** Whether a comment on a thing of this kind may be tied to the field. */
export const isDiscussedField = (kind: DiscussedKind, field: string): field is DiscussedField =>
  DISCUSSED[kind].some((each) => each === field)
