import { closeBetInput } from '@polyrhythm/domain/bets/close-bet'
import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { editBetInput } from '@polyrhythm/domain/bets/edit-bet'
import { arguedBetInput, relateBetsInput, unrelateBetsInput } from '@polyrhythm/domain/bets/relate-bets'
import {
  decideBetInput,
  endExperimentInput,
  planExperimentInput,
  readBetInput,
  sayHealthInput,
} from '@polyrhythm/domain/bets/keep-bet'
import { objectStageInput, proposeStageInput, stageMoveInput } from '@polyrhythm/domain/bets/stage-move'
import { forOrg, orgAndKey, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { argueBet } from './argue-bet.ts'
import { closeBet } from './close-bet.ts'
import { createBet } from './create-bet.ts'
import { editBet } from './edit-bet.ts'
import { getBet } from './get-bet.ts'
import { listBets } from './list-bets.ts'
import { sayHealth } from './say-health.ts'
import { endExperiment, planExperiment } from './try-out.ts'
import { agreeStage, objectStage, proposeStage, withdrawStage } from './move-stage.ts'
import { decideBet } from './decide-bet.ts'
import { readBet } from './read-bet.ts'
import { relateBets, unrelateBets } from './relate-bets.ts'

export const betsRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getBet)),
  list: orgProcedure.input(orgOnly).query(run(listBets)),
  create: orgProcedure.input(forOrg(createBetInput)).mutation(run(createBet)),
  relate: orgProcedure.input(forOrg(relateBetsInput)).mutation(run(relateBets)),
  unrelate: orgProcedure.input(forOrg(unrelateBetsInput)).mutation(run(unrelateBets)),
  argue: orgProcedure.input(forOrg(arguedBetInput)).mutation(run(argueBet)),
  proposeStage: orgProcedure.input(forOrg(proposeStageInput)).mutation(run(proposeStage)),
  agreeStage: orgProcedure.input(forOrg(stageMoveInput)).mutation(run(agreeStage)),
  withdrawStage: orgProcedure.input(forOrg(stageMoveInput)).mutation(run(withdrawStage)),
  objectStage: orgProcedure.input(forOrg(objectStageInput)).mutation(run(objectStage)),
  close: orgProcedure.input(forOrg(closeBetInput)).mutation(run(closeBet)),
  read: orgProcedure.input(forOrg(readBetInput)).mutation(run(readBet)),
  sayHealth: orgProcedure.input(forOrg(sayHealthInput)).mutation(run(sayHealth)),
  decide: orgProcedure.input(forOrg(decideBetInput)).mutation(run(decideBet)),
  planExperiment: orgProcedure.input(forOrg(planExperimentInput)).mutation(run(planExperiment)),
  endExperiment: orgProcedure.input(forOrg(endExperimentInput)).mutation(run(endExperiment)),
  edit: orgProcedure.input(forOrg(editBetInput)).mutation(run(editBet)),
})
