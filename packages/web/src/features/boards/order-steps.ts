import type { DropTarget } from './drag-options.ts'

/** An order after one bet went one place up or down; the same at the edge. */
export const stepped = (order: readonly string[], bet: string, step: 'up' | 'down'): readonly string[] => {
  const from = order.indexOf(bet)
  const to = from + (step === 'up' ? -1 : 1)
  if (from === -1 || to < 0 || to >= order.length) return order
  return order.toSpliced(from, 1).toSpliced(to, 0, bet)
}

/** An order after one bet was dropped before or after another; at the end where there is none. */
export const droppedAt = (order: readonly string[], bet: string, target: DropTarget): readonly string[] => {
  if (target?.bet === bet) return order
  const others = order.filter((other) => other !== bet)
  const at = target === null ? others.length : others.indexOf(target.bet) + (target.position === 'after' ? 1 : 0)
  return others.toSpliced(at, 0, bet)
}
