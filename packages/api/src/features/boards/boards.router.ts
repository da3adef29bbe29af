import { moveBetInput } from '@polyrhythm/domain/bets/move-bet'
import * as z from 'zod/mini'
import { addressPart, forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { exportBoard } from './export-board.ts'
import { getBoard } from './get-board.ts'
import { moveBet } from './move-bet.ts'

const pageInput = forOrg(z.strictObject({ unit: z.nullable(addressPart) }))

export const boardsRouter = router({
  get: orgProcedure.input(pageInput).query(run(getBoard)),
  export: orgProcedure.input(pageInput).query(run(exportBoard)),
  move: orgProcedure.input(forOrg(moveBetInput)).mutation(run(moveBet)),
})
