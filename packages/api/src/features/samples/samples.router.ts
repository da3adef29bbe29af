import { router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { openSample } from './open-sample.ts'
import { removeSample } from './remove-sample.ts'

export const samplesRouter = router({
  open: signedInProcedure.mutation(run(openSample)),
  remove: signedInProcedure.mutation(run(removeSample)),
})
