import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { editBetInput } from '@polyrhythm/domain/bets/edit-bet'
import { arguedBetInput, relateBetsInput, unrelateBetsInput } from '@polyrhythm/domain/bets/relate-bets'
import { objectStageInput, proposeStageInput, stageMoveInput } from '@polyrhythm/domain/bets/stage-move'
import { forOrg, orgAndKey } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { argueBet } from './argue-bet.ts'
import { createBet } from './create-bet.ts'
import { editBet } from './edit-bet.ts'
import { getBet } from './get-bet.ts'
import { agreeStage, objectStage, proposeStage, withdrawStage } from './move-stage.ts'
import { relateBets, unrelateBets } from './relate-bets.ts'

export const betsRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getBet)),
  create: orgProcedure.input(forOrg(createBetInput)).mutation(run(createBet)),
  relate: orgProcedure.input(forOrg(relateBetsInput)).mutation(run(relateBets)),
  unrelate: orgProcedure.input(forOrg(unrelateBetsInput)).mutation(run(unrelateBets)),
  argue: orgProcedure.input(forOrg(arguedBetInput)).mutation(run(argueBet)),
  proposeStage: orgProcedure.input(forOrg(proposeStageInput)).mutation(run(proposeStage)),
  agreeStage: orgProcedure.input(forOrg(stageMoveInput)).mutation(run(agreeStage)),
  withdrawStage: orgProcedure.input(forOrg(stageMoveInput)).mutation(run(withdrawStage)),
  objectStage: orgProcedure.input(forOrg(objectStageInput)).mutation(run(objectStage)),
  edit: orgProcedure.input(forOrg(editBetInput)).mutation(run(editBet)),
})
