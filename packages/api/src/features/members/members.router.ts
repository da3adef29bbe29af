import { idField } from '@polyrhythm/domain/fields'
import { inviteMemberInput } from '@polyrhythm/domain/members/invite-member'
import * as z from 'zod/mini'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, publicProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { acceptInvitation } from './accept-invitation.ts'
import { exportMembers } from './export-members.ts'
import { inviteMember } from './invite-member.ts'
import { listMembers } from './list-members.ts'
import { peekInvitation } from './peek-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const tokenInput = z.strictObject({ token: z.string().check(z.maxLength(100)) })

export const membersRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listMembers)),
  export: orgProcedure.input(orgOnly).query(run(exportMembers)),
  invite: orgProcedure.input(forOrg(inviteMemberInput)).mutation(run(inviteMember)),
  revokeInvitation: orgProcedure
    .input(forOrg(z.strictObject({ invitationId: idField })))
    .mutation(run(revokeInvitation)),
  peekInvitation: publicProcedure.input(tokenInput).query(run(peekInvitation)),
  acceptInvitation: signedInProcedure.input(tokenInput).mutation(run(acceptInvitation)),
})
