import { useMutation } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { InvitationRow } from './member-types.ts'
import { ResendInvitation } from './resend-invitation.tsx'

/** Invitations that nobody has used yet; the link itself is shown once only. */
export const InvitationTable = ({ invitations }: { invitations: readonly InvitationRow[] }) => {
  const t = useMessages()
  const { instant } = useDates()
  return (
    <DataTable
      isStackedOnPhone
      caption={t('members.invitations')}
      columns={columnsOf(t, instant)}
      rows={invitations}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('members.invite.none')}>{t('members.invite.noneText')}</EmptyState>}
    />
  )
}

const columnsOf = (t: Translate, instant: (at: string) => string): Column<InvitationRow>[] => [
  {
    id: 'note',
    header: t('members.invite.note'),
    isRowHeader: true,
    cell: ({ email, note }) => email ?? (note === '' ? t('members.invite.noNote') : note),
  },
  { id: 'role', header: t('members.role'), cell: ({ role }) => t(`members.role.${role}`) },
  { id: 'by', header: t('members.invite.by'), cell: ({ createdBy }) => personName(createdBy, t) },
  {
    id: 'until',
    header: t('members.invite.until'),
    cell: ({ expiresAt, hasRunOut }) => (hasRunOut ? t('members.invite.ranOut') : instant(expiresAt)),
  },
  {
    id: 'revoke',
    header: t('members.actions'),
    align: 'end',
    isNarrow: true,
    cell: (invitation) =>
      invitation.canRevoke ? (
        <Inline>
          <ResendInvitation invitation={invitation} />
          <Revoke invitation={invitation} />
        </Inline>
      ) : null,
  },
]

const Revoke = ({ invitation: { id: invitationId, note, email } }: { invitation: InvitationRow }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const revoke = useMutation(
    trpc.members.revokeInvitation.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('members.invite.revoked') }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <Button
      size="small"
      look="danger"
      aria-label={t('members.invite.revokeOne', { note: email ?? note })}
      isPending={revoke.isPending}
      onPress={() => revoke.mutate({ org, invitationId })}
    >
      {t('members.invite.revoke')}
    </Button>
  )
}
