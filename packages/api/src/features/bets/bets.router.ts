import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { editBetInput } from '@polyrhythm/domain/bets/edit-bet'
import { forOrg, orgAndKey } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createBet } from './create-bet.ts'
import { editBet } from './edit-bet.ts'
import { getBet } from './get-bet.ts'

export const betsRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getBet)),
  create: orgProcedure.input(forOrg(createBetInput)).mutation(run(createBet)),
  edit: orgProcedure.input(forOrg(editBetInput)).mutation(run(editBet)),
})
