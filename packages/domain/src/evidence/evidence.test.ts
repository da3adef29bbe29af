import { expect, it } from 'vitest'
import { EVIDENCE_KINDS, EVIDENCE_TARGETS, maySpeakOf } from './evidence.ts'

it('[EV1] data speak of insights, beliefs and bets, insights of beliefs and bets', () => {
  const allowed = EVIDENCE_KINDS.flatMap((source) =>
    EVIDENCE_TARGETS.filter((target) => maySpeakOf(source, target)).map((target) => `${source} → ${target}`),
  )
  expect(allowed).toEqual(['data → insight', 'data → belief', 'data → bet', 'insight → belief', 'insight → bet'])
})
