import { declareLinkInput } from '@polyrhythm/domain/links/declare-link'
import { withdrawLinkInput } from '@polyrhythm/domain/links/withdraw-link'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { declareLink } from './declare-link.ts'
import { listTargets } from './list-targets.ts'
import { withdrawLink } from './withdraw-link.ts'

export const linksRouter = router({
  targets: orgProcedure.input(orgOnly).query(run(listTargets)),
  declare: orgProcedure.input(forOrg(declareLinkInput)).mutation(run(declareLink)),
  withdraw: orgProcedure.input(forOrg(withdrawLinkInput)).mutation(run(withdrawLink)),
})
