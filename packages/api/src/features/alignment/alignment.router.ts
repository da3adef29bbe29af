import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getTree } from './get-tree.ts'

export const alignmentRouter = router({
  tree: orgProcedure.input(forOrg(z.strictObject({ cycleId: z.nullable(idField) }))).query(run(getTree)),
})
