import { type InviteMember, inviteMemberInput, MEMBER_ROLES } from '@polyrhythm/domain/members/invite-member'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormSelect, FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { SquadChoice } from './squad-choice.tsx'

export type InviteDialogProps = { canInviteAdmin: boolean; onClose: () => void }

/** Makes a link that lets one person in. A member invites into their own squads, an admin anywhere; squads with members are asked. */
export const InviteDialog = ({ canInviteAdmin, onClose }: InviteDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const invite = useMutation(trpc.members.invite.mutationOptions())
  const { control, submit } = useCommandForm({
    schema: inviteMemberInput,
    toCommand: (values: InviteMember) => values,
    defaultValues: { role: 'member', squadIds: me.isAdmin ? [] : me.squads.slice(0, 1).map(({ id }) => id), note: '' },
    onSubmit: (command) => invite.mutate({ org, ...command }),
  })
  if (invite.data !== undefined) return <InvitationLink {...invite.data} onClose={onClose} />

  const squads = (units.data ?? []).filter(({ kind, isMine }) => kind === 'squad' && (me.isAdmin || isMine))
  return (
    <FormDialog
      title={t('members.invite')}
      action={t('members.invite.makeLink')}
      onClose={onClose}
      onSubmit={submit}
      isPending={invite.isPending}
      error={invite.error}
    >
      <FormText
        control={control}
        name="note"
        label={t('members.invite.note')}
        description={t('members.invite.noteHelp')}
        maxLength={30}
        isOptional
      />
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
