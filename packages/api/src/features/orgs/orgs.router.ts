import { deleteOrgInput } from '@polyrhythm/domain/orgs/archive-org'
import { createOrgInput } from '@polyrhythm/domain/orgs/create-org'
import { editOrgInput } from '@polyrhythm/domain/orgs/edit-org'
import { termChoiceInput } from '@polyrhythm/domain/orgs/terms'
import * as z from 'zod/mini'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, provedOrgProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { archiveOrg } from './archive-org.ts'
import { chooseTerms } from './choose-terms.ts'
import { createOrg } from './create-org.ts'
import { deleteOrg } from './delete-org.ts'
import { editOrg } from './edit-org.ts'
import { getOrg } from './get-org.ts'
import { isSlugFree } from './is-slug-free.ts'
import { restoreOrg } from './restore-org.ts'

const slugInput = z.strictObject({ slug: z.string().check(z.maxLength(60)) })

export const orgsRouter = router({
  isSlugFree: signedInProcedure.input(slugInput).query(run(isSlugFree)),
  create: signedInProcedure.input(createOrgInput).mutation(run(createOrg)),
  get: orgProcedure.input(orgOnly).query(run(getOrg)),
  edit: orgProcedure.input(forOrg(editOrgInput)).mutation(run(editOrg)),
  chooseTerms: orgProcedure.input(forOrg(termChoiceInput)).mutation(run(chooseTerms)),
  archive: orgProcedure.input(orgOnly).mutation(run(archiveOrg)),
  restore: orgProcedure.input(orgOnly).mutation(run(restoreOrg)),
  delete: provedOrgProcedure.input(forOrg(deleteOrgInput)).mutation(run(deleteOrg)),
})
