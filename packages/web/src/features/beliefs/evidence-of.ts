import type { BeliefView } from './belief-types.ts'

type Insight = BeliefView['insights'][number]
type Data = BeliefView['data'][number]

/** An insight with the data it was drawn from, or data that speaks by itself. */
export type EvidencePiece = {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly note: string
  /** The piece itself, when it is data. */
  readonly data: Data | null
  /** Under an insight: what it was drawn from. */
  readonly from: readonly Data[]
}

/** What speaks for a belief and what speaks against it. */
export const evidenceOf = ({ id, insights, data }: BeliefView) => {
  const pieces = (stance: 'supports' | 'contradicts'): EvidencePiece[] => [
    ...insights.filter((each) => isSaid(each, stance)).map((insight) => ofInsight(insight, data)),
    ...data
      .filter((each) => each.targetId === id && isSaid(each, stance))
      .map((each) => ({ id: each.id, key: each.key, title: each.title, note: each.note, data: each, from: [] })),
  ]
  return { supports: pieces('supports'), contradicts: pieces('contradicts') }
}

const isSaid = (evidence: Pick<Insight, 'stance'>, stance: 'supports' | 'contradicts'): boolean =>
  (evidence.stance ?? 'supports') === stance

const ofInsight = ({ id, key, title, note }: Insight, data: readonly Data[]): EvidencePiece => ({
  id,
  key,
  title,
  note,
  data: null,
  from: data.filter(({ targetId }) => targetId === id),
})
