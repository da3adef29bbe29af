import type { BeliefPageData, EvidencePage } from '#web/lib/api-types.ts'

export type EvidencePiece = BeliefPageData['evidence'][number]
export type DataFacts = NonNullable<EvidencePiece['data']>
export type Freshness = EvidencePiece['freshness']
export type Leaning = EvidencePage['leans'][number]
