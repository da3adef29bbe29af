import type { UnitKind } from '#domain/squads/unit'

/** Units that can have a board: those that bet. Squads have objectives, chapters and guilds neither. */
export const BOARD_KINDS = [
  'company',
  'mission',
  'alliance',
  'tribe',
  'function',
  'market',
] as const satisfies readonly UnitKind[]
