import type { Step } from './board-moves.ts'

/** The step that Alt with an arrow means; null for every other key. */
export const arrowStep = ({ altKey, key }: { readonly altKey: boolean; readonly key: string }): Step | null =>
  altKey ? (steps.get(key) ?? null) : null

const steps: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
])
