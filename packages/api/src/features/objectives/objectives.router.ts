import { createObjectiveInput } from '@polyrhythm/domain/objectives/create-objective'
import { editObjectiveInput } from '@polyrhythm/domain/objectives/edit-objective'
import { forOrg, orgAndKey } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createObjective } from './create-objective.ts'
import { editObjective } from './edit-objective.ts'
import { getObjective } from './get-objective.ts'

export const objectivesRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getObjective)),
  create: orgProcedure.input(forOrg(createObjectiveInput)).mutation(run(createObjective)),
  edit: orgProcedure.input(forOrg(editObjectiveInput)).mutation(run(editObjective)),
})
