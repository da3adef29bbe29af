import { confirmImportInput } from '@polyrhythm/domain/imports/confirm-import'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { confirmImport } from './confirm-import.ts'

export const importsRouter = router({
  confirm: orgProcedure.input(forOrg(confirmImportInput)).mutation(run(confirmImport)),
})
