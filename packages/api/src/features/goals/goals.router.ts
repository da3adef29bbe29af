import { createGoalInput } from '@polyrhythm/domain/goals/create-goal'
import { aimBeliefsInput, editGoalInput, endGoalInput } from '@polyrhythm/domain/goals/edit-goal'
import { recordReadingInput } from '@polyrhythm/domain/goals/record-reading'
import { forOrg, orgAndKey, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { aimBeliefs } from './aim-beliefs.ts'
import { createGoal } from './create-goal.ts'
import { editGoal } from './edit-goal.ts'
import { endGoal } from './end-goal.ts'
import { getGoal } from './get-goal.ts'
import { getOverview } from './get-overview.ts'
import { listGoals } from './list-goals.ts'
import { recordReading } from './record-reading.ts'

export const goalsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listGoals)),
  overview: orgProcedure.input(orgOnly).query(run(getOverview)),
  get: orgProcedure.input(orgAndKey).query(run(getGoal)),
  create: orgProcedure.input(forOrg(createGoalInput)).mutation(run(createGoal)),
  edit: orgProcedure.input(forOrg(editGoalInput)).mutation(run(editGoal)),
  end: orgProcedure.input(forOrg(endGoalInput)).mutation(run(endGoal)),
  aim: orgProcedure.input(forOrg(aimBeliefsInput)).mutation(run(aimBeliefs)),
  read: orgProcedure.input(forOrg(recordReadingInput)).mutation(run(recordReading)),
})
