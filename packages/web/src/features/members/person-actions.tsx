import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DescribeMember } from './describe-member.tsx'
import type { Person } from './member-types.ts'
import { RemoveMember } from './remove-member.tsx'

/** What the reader may do to a person's membership: nothing, for most. */
export const PersonActions = ({ person }: { person: Person }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name: orgName } = useOrg()
  const [open, setOpen] = useState<'describe' | 'remove' | null>(null)
  const { id: memberId, name, role, isMe, can } = person
  const setRole = useMutation(
    trpc.members.setRole.mutationOptions({
      onSuccess: (_, given) => void toasts.show({ message: t('members.roleSet', { name, role: given.role }) }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  const close = () => setOpen(null)
  return (
    <>
      {can['member.describe'] && <Button onPress={() => setOpen('describe')}>{t('members.describe')}</Button>}
      {can['member.setRole'] && (
        <Button
          isPending={setRole.isPending}
          onPress={() => setRole.mutate({ org, memberId, role: role === 'admin' ? 'member' : 'admin' })}
        >
          {t(role === 'admin' ? 'members.makeMember' : 'members.makeAdmin')}
        </Button>
      )}
      {can['member.remove'] && (
        <Button look="danger" onPress={() => setOpen('remove')}>
          {isMe ? t('members.leave', { org: orgName }) : t('members.remove')}
        </Button>
      )}
      {open === 'describe' && <DescribeMember person={person} onClose={close} />}
      {open === 'remove' && <RemoveMember person={person} onClose={close} />}
    </>
  )
}
