import type { AlignmentGraph } from '@polyrhythm/domain/alignment/graph'
import { worstOf } from '@polyrhythm/domain/key-results/worst-of'
import type { KeyResultView } from '@polyrhythm/domain/key-results/present-key-result'

/** What the rows of the tree show beside their names, by id; computed, never stored. */
export const signalsOf = (graph: AlignmentGraph, keyResults: readonly KeyResultView[]) => ({
  keyResults: keyResults.map(({ id, signal, progress, plan, confidences, trend, unit, reading, freshness }) => ({
    id,
    signal: signal.signal,
    progress,
    plan,
    confidences,
    trend,
    unit,
    value: reading?.value ?? null,
    ageDays: freshness.ageDays,
  })),
  objectives: graph.objectives.map(({ id }) => ({
    id,
    worst: worstOf(keyResults.filter(({ objectiveId }) => objectiveId === id).map(({ signal }) => signal.signal)),
  })),
})
