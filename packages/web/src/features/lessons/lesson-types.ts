import type { ApiOutputs } from '#web/lib/api-types.ts'

export type WallEntry = ApiOutputs['lessons']['get']
