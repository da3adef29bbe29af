import { hideStepsInput } from '@polyrhythm/domain/home/hide-steps'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getHome } from './get-home.ts'
import { getSteps } from './get-steps.ts'
import { hideSteps } from './hide-steps.ts'

export const homeRouter = router({
  get: orgProcedure.input(orgOnly).query(run(getHome)),
  steps: orgProcedure.input(orgOnly).query(run(getSteps)),
  hideSteps: orgProcedure.input(forOrg(hideStepsInput)).mutation(run(hideSteps)),
})
