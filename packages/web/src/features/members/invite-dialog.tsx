import {
  type InviteMember,
  type MailInvitations,
  MEMBER_ROLES,
  mailInvitationsInput,
} from '@polyrhythm/domain/members/invite-member'
import { ADDRESSES_MAX, readAddresses } from '@polyrhythm/domain/members/read-addresses'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import * as z from 'zod/mini'
import { useProof } from '#web/app/proof/proof.tsx'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { SquadChoice } from './squad-choice.tsx'

export type InviteDialogProps = { canInviteAdmin: boolean; onClose: () => void }

const form = z.strictObject({
  role: z.enum(MEMBER_ROLES),
  squadIds: z.array(z.string()),
  note: z.string(),
  /** What was pasted; empty = a link to hand over. */
  addresses: z.string().check(
    ({ value: input, issues }) => {
      const { wrong } = readAddresses(input)
      if (wrong.length > 0)
        issues.push({ code: 'custom', message: 'addresses_wrong', params: { wrong: wrong.join(', ') }, input })
    },
    z.refine((text) => readAddresses(text).emails.length <= ADDRESSES_MAX, { error: 'addresses_many' }),
  ),
})
export type InviteValues = z.infer<typeof form>

/**
 * Mails a link to each of the pasted addresses, or makes one link to hand over. A member invites into their own squads, an
 * admin anywhere; squads with members are asked.
 */
export const InviteDialog = ({ canInviteAdmin, onClose }: InviteDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const withProof = useProof()
  const { slug: org, me } = useOrg()
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const invite = useMutation({
    mutationFn: (command: InviteMember) => withProof(() => client.members.invite.mutate({ org, ...command })),
  })
  const mail = useMutation({
    mutationFn: (command: MailInvitations) =>
      withProof(() => client.members.mailInvitations.mutate({ org, ...command })),
    onSuccess: (done) => {
      if (done === null) return
      const { mailed, already } = done
      toasts.show({ message: t('members.invite.mailed', { count: mailed.length, already: already.length }) })
      onClose()
    },
  })
  const { control, submit } = useCommandForm({
    schema: form,
    toCommand: (values: InviteValues) => values,
    defaultValues: {
      role: 'member',
      squadIds: me.isAdmin ? [] : me.squads.slice(0, 1).map(({ id }) => id),
      note: '',
      addresses: '',
    },
    onSubmit: ({ addresses, ...command }) => {
      const { emails } = readAddresses(addresses)
      if (emails.length === 0) invite.mutate(command)
      else mail.mutate(mailInvitationsInput.parse({ ...command, emails }))
    },
  })
  const { emails } = readAddresses(useWatch({ control, name: 'addresses' }))
  if (invite.data != null) return <InvitationLink {...invite.data} onClose={onClose} />

  const squads = (units.data ?? []).filter(({ kind, isMine }) => kind === 'squad' && (me.isAdmin || isMine))
  return (
    <FormDialog
      title={t('members.invite')}
      action={emails.length === 0 ? t('members.invite.makeLink') : t('members.invite.mail', { count: emails.length })}
      onClose={onClose}
      onSubmit={submit}
      isPending={invite.isPending || mail.isPending}
      error={invite.error ?? mail.error}
    >
      <FormTextArea
        control={control}
        name="addresses"
        label={t('members.invite.addresses')}
        description={t('members.invite.addressesHelp', { most: ADDRESSES_MAX })}
        isOptional
      />
      {emails.length === 0 && (
        <FormText
          control={control}
          name="note"
          label={t('members.invite.note')}
          description={t('members.invite.noteHelp')}
          maxLength={30}
          isOptional
        />
      )}
      {canInviteAdmin && (
        <FormSelect
          control={control}
          name="role"
          label={t('members.role')}
          options={MEMBER_ROLES.toReversed().map((id) => ({
            id,
            label: t(`members.role.${id}`),
            hint: t(`members.roleHint.${id}`),
          }))}
        />
      )}
      <SquadChoice control={control} name="squadIds" squads={squads} />
    </FormDialog>
  )
}
