import { idField } from '@polyrhythm/domain/fields'
import { describeMemberInput, setRoleInput } from '@polyrhythm/domain/members/edit-member'
import { joinDomainInput } from '@polyrhythm/domain/members/join-domain'
import { inviteMemberInput, mailInvitationsInput } from '@polyrhythm/domain/members/invite-member'
import * as z from 'zod/mini'
import { addressPart, forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, provedOrgProcedure, publicProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { acceptInvitation } from './accept-invitation.ts'
import { closeDomain } from './close-domain.ts'
import { describeMember } from './describe-member.ts'
import { getMember } from './get-member.ts'
import { exportMembers } from './export-members.ts'
import { handOver } from './hand-over.ts'
import { inviteMember } from './invite-member.ts'
import { joinOrg } from './join-org.ts'
import { listDomains } from './list-domains.ts'
import { listJoinable } from './list-joinable.ts'
import { listMembers } from './list-members.ts'
import { mailInvitations } from './mail-invitations.ts'
import { openDomain } from './open-domain.ts'
import { peekInvitation } from './peek-invitation.ts'
import { removeMember } from './remove-member.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { setRole } from './set-role.ts'

const invitationInput = forOrg(z.strictObject({ invitationId: idField }))
const memberInput = forOrg(z.strictObject({ memberId: idField }))
const tokenInput = z.strictObject({ token: z.string().check(z.maxLength(100)) })

export const membersRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listMembers)),
  export: orgProcedure.input(orgOnly).query(run(exportMembers)),
  invite: orgProcedure.input(forOrg(inviteMemberInput)).mutation(run(inviteMember)),
  mailInvitations: orgProcedure.input(forOrg(mailInvitationsInput)).mutation(run(mailInvitations)),
  resendInvitation: orgProcedure.input(invitationInput).mutation(run(resendInvitation)),
  revokeInvitation: orgProcedure.input(invitationInput).mutation(run(revokeInvitation)),
  get: orgProcedure.input(memberInput).query(run(getMember)),
  describe: orgProcedure.input(forOrg(describeMemberInput)).mutation(run(describeMember)),
  setRole: provedOrgProcedure.input(forOrg(setRoleInput)).mutation(run(setRole)),
  handOver: provedOrgProcedure.input(memberInput).mutation(run(handOver)),
  remove: orgProcedure.input(memberInput).mutation(run(removeMember)),
  peekInvitation: publicProcedure.input(tokenInput).query(run(peekInvitation)),
  acceptInvitation: signedInProcedure.input(tokenInput).mutation(run(acceptInvitation)),
  listDomains: orgProcedure.input(orgOnly).query(run(listDomains)),
  openDomain: provedOrgProcedure.input(forOrg(joinDomainInput)).mutation(run(openDomain)),
  closeDomain: orgProcedure.input(forOrg(joinDomainInput)).mutation(run(closeDomain)),
  listJoinable: signedInProcedure.query(run(listJoinable)),
  join: signedInProcedure.input(z.strictObject({ slug: addressPart })).mutation(run(joinOrg)),
})
