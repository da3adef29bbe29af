import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useProof } from '#web/app/proof/proof.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { InvitationLink } from './invitation-link.tsx'
import type { InvitationRow } from './member-types.ts'

/** Sends an invitation once more with another link; one that was handed over shows its new link. */
export const ResendInvitation = ({ invitation }: { invitation: InvitationRow }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const { slug: org } = useOrg()
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null)
  const resend = useMutation({
    mutationFn: () => withProof(() => client.members.resendInvitation.mutate({ org, invitationId: invitation.id })),
    onSuccess: (sent) => {
      if (sent === null) return
      const { link, expiresAt } = sent
      if (link !== null) setMade({ link, expiresAt })
      else toasts.show({ message: t('members.invite.resent', { email: invitation.email ?? '' }) })
    },
    onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  return (
    <>
      <Button
        size="small"
        aria-label={t('members.invite.resendOne', { note: invitation.email ?? invitation.note })}
        isPending={resend.isPending}
        onPress={() => resend.mutate()}
      >
        {t('members.invite.resend')}
      </Button>
      {made !== null && <InvitationLink {...made} onClose={() => setMade(null)} />}
    </>
  )
}
