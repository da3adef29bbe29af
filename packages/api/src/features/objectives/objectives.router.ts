import { createObjectiveInput } from '@polyrhythm/domain/objectives/create-objective'
import { editObjectiveInput } from '@polyrhythm/domain/objectives/edit-objective'
import { exportObjectivesInput, listObjectivesInput } from '@polyrhythm/domain/objectives/list-objectives'
import { forOrg, orgAndKey } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createObjective } from './create-objective.ts'
import { editObjective } from './edit-objective.ts'
import { exportKeyResults } from './export-key-results.ts'
import { exportObjectives } from './export-objectives.ts'
import { getObjective } from './get-objective.ts'
import { listObjectives } from './list-objectives.ts'

export const objectivesRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getObjective)),
  list: orgProcedure.input(forOrg(listObjectivesInput)).query(run(listObjectives)),
  export: orgProcedure.input(forOrg(exportObjectivesInput)).query(run(exportObjectives)),
  exportKeyResults: orgProcedure.input(forOrg(exportObjectivesInput)).query(run(exportKeyResults)),
  create: orgProcedure.input(forOrg(createObjectiveInput)).mutation(run(createObjective)),
  edit: orgProcedure.input(forOrg(editObjectiveInput)).mutation(run(editObjective)),
})
