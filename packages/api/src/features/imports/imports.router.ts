import { compareImportInput, confirmImportInput, undoImportInput } from '@polyrhythm/domain/imports/confirm-import'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { compareImport } from './compare-import.ts'
import { confirmImport } from './confirm-import.ts'
import { listImports } from './list-imports.ts'
import { undoImport } from './undo-import.ts'

export const importsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listImports)),
  // Writes nothing: a mutation because what it asks about is longer than an address may be.
  compare: orgProcedure.input(forOrg(compareImportInput)).mutation(run(compareImport)),
  confirm: orgProcedure.input(forOrg(confirmImportInput)).mutation(run(confirmImport)),
  undo: orgProcedure.input(forOrg(undoImportInput)).mutation(run(undoImport)),
})
