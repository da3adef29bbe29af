import { createBeliefInput } from '@polyrhythm/domain/beliefs/create-belief'
import { editBeliefInput } from '@polyrhythm/domain/beliefs/edit-belief'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createBelief } from './create-belief.ts'
import { editBelief } from './edit-belief.ts'
import { exportBeliefs } from './export-beliefs.ts'
import { listBeliefs } from './list-beliefs.ts'

export const beliefsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listBeliefs)),
  export: orgProcedure.input(orgOnly).query(run(exportBeliefs)),
  create: orgProcedure.input(forOrg(createBeliefInput)).mutation(run(createBelief)),
  edit: orgProcedure.input(forOrg(editBeliefInput)).mutation(run(editBelief)),
})
