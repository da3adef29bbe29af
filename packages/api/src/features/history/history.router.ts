import { getHistoryInput } from '@polyrhythm/domain/history/get-history'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getHistory } from './get-history.ts'

export const historyRouter = router({
  get: orgProcedure.input(forOrg(getHistoryInput)).query(run(getHistory)),
})
