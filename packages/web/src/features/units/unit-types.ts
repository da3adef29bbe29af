import type { ApiOutputs, UnitPage } from '#web/lib/api-types.ts'

export type UnitSeat = UnitPage['seats'][number]
export type Directory = ApiOutputs['units']['directory']
export type Supporters = ApiOutputs['units']['supporters']
