import { moveBetInput } from '@polyrhythm/domain/bets/move-bet'
import { createBoardInput, editBoardInput } from '@polyrhythm/domain/boards/edit-board'
import { listChangesInput } from '@polyrhythm/domain/boards/list-changes'
import { rankPrivatelyInput, takeRankBackInput } from '@polyrhythm/domain/boards/rank-privately'
import { takeOffInput } from '@polyrhythm/domain/boards/take-off'
import * as z from 'zod/mini'
import { addressPart, forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createBoard } from './create-board.ts'
import { editBoard } from './edit-board.ts'
import { exportBoard } from './export-board.ts'
import { getBoard } from './get-board.ts'
import { getDissent } from './get-dissent.ts'
import { listChanges } from './list-changes.ts'
import { moveBet } from './move-bet.ts'
import { rankPrivately, takeRankBack } from './rank-privately.ts'
import { takeOff } from './take-off.ts'

const pageInput = forOrg(z.strictObject({ unit: z.nullable(addressPart) }))

export const boardsRouter = router({
  get: orgProcedure.input(pageInput).query(run(getBoard)),
  export: orgProcedure.input(pageInput).query(run(exportBoard)),
  changes: orgProcedure.input(forOrg(listChangesInput)).query(run(listChanges)),
  dissent: orgProcedure.input(pageInput).query(run(getDissent)),
  rankPrivately: orgProcedure.input(forOrg(rankPrivatelyInput)).mutation(run(rankPrivately)),
  takeRankBack: orgProcedure.input(forOrg(takeRankBackInput)).mutation(run(takeRankBack)),
  create: orgProcedure.input(forOrg(createBoardInput)).mutation(run(createBoard)),
  edit: orgProcedure.input(forOrg(editBoardInput)).mutation(run(editBoard)),
  takeOff: orgProcedure.input(forOrg(takeOffInput)).mutation(run(takeOff)),
  move: orgProcedure.input(forOrg(moveBetInput)).mutation(run(moveBet)),
})
