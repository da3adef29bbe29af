import { findInput } from '@polyrhythm/domain/search/find'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { find } from './find.ts'

export const searchRouter = router({
  find: orgProcedure.input(forOrg(findInput)).query(run(find)),
})
