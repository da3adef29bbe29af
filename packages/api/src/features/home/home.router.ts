import { orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getHome } from './get-home.ts'

export const homeRouter = router({
  get: orgProcedure.input(orgOnly).query(run(getHome)),
})
