import { GAP_KINDS } from '@polyrhythm/domain/rhythm/gap'
import * as z from 'zod/mini'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getRhythm } from './get-rhythm.ts'
import { listGap } from './list-gap.ts'

export const rhythmRouter = router({
  get: orgProcedure.input(orgOnly).query(run(getRhythm)),
  gap: orgProcedure.input(forOrg(z.strictObject({ kind: z.enum(GAP_KINDS) }))).query(run(listGap)),
})
