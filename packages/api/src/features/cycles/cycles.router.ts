import { createCycleInput } from '@polyrhythm/domain/cycles/create-cycle'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createCycle } from './create-cycle.ts'

export const cyclesRouter = router({
  create: orgProcedure.input(forOrg(createCycleInput)).mutation(run(createCycle)),
})
