import { orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { listGoals } from './list-goals.ts'

export const goalsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listGoals)),
})
