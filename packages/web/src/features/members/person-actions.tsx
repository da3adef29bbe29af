import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useProof } from '#web/app/proof/proof.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DescribeMember } from './describe-member.tsx'
import { HandOver } from './hand-over.tsx'
import { MakeAdmin } from './make-admin.tsx'
import type { Person } from './member-types.ts'
import { RemoveMember } from './remove-member.tsx'

/** What the reader may do to a person's membership: nothing, for most. */
export const PersonActions = ({ person }: { person: Person }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const { slug: org, name: orgName } = useOrg()
  const [open, setOpen] = useState<'describe' | 'makeAdmin' | 'handOver' | 'remove' | null>(null)
  const { id: memberId, role, isMe, can } = person
  const name = personName(person.name, t)
  const setRole = useMutation({
    mutationFn: (given: 'admin' | 'member') =>
      withProof(() => client.members.setRole.mutate({ org, memberId, role: given })),
    onSuccess: (done, given) => {
      if (done !== null) toasts.show({ message: t('members.roleSet', { name, role: given }) })
    },
    onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  const close = () => setOpen(null)
  return (
    <>
      {can['member.describe'] && <Button onPress={() => setOpen('describe')}>{t('members.describe')}</Button>}
      {can['member.setRole'] && (
        <Button
          isPending={setRole.isPending}
          onPress={() => (role === 'admin' ? setRole.mutate('member') : setOpen('makeAdmin'))}
        >
          {t(role === 'admin' ? 'members.makeMember' : 'members.makeAdmin')}
        </Button>
      )}
      {can['member.handOver'] && !isMe && <Button onPress={() => setOpen('handOver')}>{t('members.handOver')}</Button>}
      {can['member.remove'] && (
        <Button look="danger" onPress={() => setOpen('remove')}>
          {isMe ? t('members.leave', { org: orgName }) : t('members.remove')}
        </Button>
      )}
      {open === 'describe' && <DescribeMember person={person} onClose={close} />}
      {open === 'makeAdmin' && (
        <MakeAdmin
          name={name}
          onClose={close}
          onConfirm={() => {
            close()
            setRole.mutate('admin')
          }}
        />
      )}
      {open === 'handOver' && <HandOver memberId={memberId} name={name} onClose={close} />}
      {open === 'remove' && <RemoveMember person={person} onClose={close} />}
    </>
  )
}
