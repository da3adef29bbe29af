import { answerPremiseInput } from '@polyrhythm/domain/beliefs/answer-premise'
import { createBeliefInput } from '@polyrhythm/domain/beliefs/create-belief'
import { editBeliefInput } from '@polyrhythm/domain/beliefs/edit-belief'
import { challengeBeliefInput, decideBeliefInput, reviseBeliefInput } from '@polyrhythm/domain/beliefs/turn-belief'
import { forOrg, orgAndKey, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { answerPremise } from './answer-premise.ts'
import { challengeBelief } from './challenge-belief.ts'
import { createBelief } from './create-belief.ts'
import { decideBelief } from './decide-belief.ts'
import { editBelief } from './edit-belief.ts'
import { exportBeliefs } from './export-beliefs.ts'
import { getBelief } from './get-belief.ts'
import { listBeliefs } from './list-beliefs.ts'
import { listPremises } from './list-premises.ts'
import { reviseBelief } from './revise-belief.ts'

export const beliefsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listBeliefs)),
  get: orgProcedure.input(orgAndKey).query(run(getBelief)),
  premises: orgProcedure.input(orgOnly).query(run(listPremises)),
  export: orgProcedure.input(orgOnly).query(run(exportBeliefs)),
  create: orgProcedure.input(forOrg(createBeliefInput)).mutation(run(createBelief)),
  edit: orgProcedure.input(forOrg(editBeliefInput)).mutation(run(editBelief)),
  challenge: orgProcedure.input(forOrg(challengeBeliefInput)).mutation(run(challengeBelief)),
  decide: orgProcedure.input(forOrg(decideBeliefInput)).mutation(run(decideBelief)),
  revise: orgProcedure.input(forOrg(reviseBeliefInput)).mutation(run(reviseBelief)),
  answerPremise: orgProcedure.input(forOrg(answerPremiseInput)).mutation(run(answerPremise)),
})
