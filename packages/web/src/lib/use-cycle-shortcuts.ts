import { useMessages } from '#web/messages/use-messages.tsx'
import { useShortcut } from './use-shortcuts.ts'

export type CycleChoice = { readonly id: string; readonly starts: string }

/**
 * `[` goes to the cycle before and `]` to the one after, wherever a screen shows one of several.
 *
 * @param shown the id of the cycle on screen; undefined while it is not known
 */
export const useCycleShortcuts = (
  cycles: readonly CycleChoice[],
  shown: string | undefined,
  onChange: (id: string) => void,
): void => {
  const t = useMessages()
  const inTime = cycles.toSorted((a, b) => a.starts.localeCompare(b.starts))
  const at = inTime.findIndex(({ id }) => id === shown)
  const before = at > 0 ? inTime[at - 1] : undefined
  const after = at >= 0 ? inTime[at + 1] : undefined
  useShortcut('[', t('shortcuts.previousCycle'), before === undefined ? null : () => onChange(before.id))
  useShortcut(']', t('shortcuts.nextCycle'), after === undefined ? null : () => onChange(after.id))
}
