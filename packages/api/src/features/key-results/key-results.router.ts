import { createKeyResultInput } from '@polyrhythm/domain/key-results/create-key-result'
import { editKeyResultInput } from '@polyrhythm/domain/key-results/edit-key-result'
import { forOrg, orgAndKey } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { createKeyResult } from './create-key-result.ts'
import { editKeyResult } from './edit-key-result.ts'
import { getKeyResult } from './get-key-result.ts'

export const keyResultsRouter = router({
  get: orgProcedure.input(orgAndKey).query(run(getKeyResult)),
  create: orgProcedure.input(forOrg(createKeyResultInput)).mutation(run(createKeyResult)),
  edit: orgProcedure.input(forOrg(editKeyResultInput)).mutation(run(editKeyResult)),
})
