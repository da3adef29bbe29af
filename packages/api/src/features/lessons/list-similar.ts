import { type BetDraft, type SimilarReason, similarTo } from '@polyrhythm/domain/lessons/similar'
import { ok } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { loadPast } from './load-past.ts'

export type SimilarView = {
  readonly kind: 'bet' | 'lesson'
  readonly id: string
  readonly key: string
  readonly title: string
  /** Of a bet: how it ended; null of a lesson. */
  readonly outcome: string | null
  /** Of a lesson what was learned, of a bet the evidence it was closed with; may be empty. */
  readonly told: string
  readonly reasons: readonly SimilarReason[]
  /** The tags that both have. */
  readonly tags: readonly string[]
}

/** At most five closed bets and lessons that are like a draft, with why each is shown. */
export const listSimilar: OrgAct<BetDraft, SimilarView[]> = async ({ ctx, input }) => {
  const found = similarTo(input, await loadPast(ctx))
  return ok(
    found.map(({ past: { id, kind, key, title, outcome, told }, reasons, tags }) => ({
      kind,
      id,
      key,
      title,
      outcome,
      told,
      reasons,
      tags,
    })),
  )
}
