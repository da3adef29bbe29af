import type { ApiOutputs } from '#web/lib/api-types.ts'

export type DissentData = ApiOutputs['boards']['dissent']
