import type { MessageKey } from '#web/messages/en.ts'

/** A status as a screen shows it: what the squad said, or why there is nothing to say. */
export type ShownStatus = 'on_track' | 'at_risk' | 'off_track' | 'none' | 'stale' | 'achieved'

/** The word of each status; colour and shape only ever accompany it. */
export const statusWord = {
  on_track: 'okr.status.on_track',
  at_risk: 'okr.status.at_risk',
  off_track: 'okr.status.off_track',
  none: 'okr.status.none',
  stale: 'okr.status.staleBare',
  achieved: 'okr.status.achieved',
} as const satisfies Record<ShownStatus, MessageKey>
