import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { hrefTo } from '#web/app/paths.ts'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Person } from './member-types.ts'

/** Ends a membership after a question: one's own, which leads out of the organisation, or somebody's. */
export const RemoveMember = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const { slug: org, name: orgName } = useOrg()
  const { id: memberId, isMe } = person
  const name = personName(person.name, t)
  const open = useQuery(trpc.members.listDomains.queryOptions({ org })).data?.domains ?? []
  const remove = useMutation(
    trpc.members.remove.mutationOptions({
      ...(isMe ? { meta: quietly } : {}), // nothing of it can be asked for any more
      onSuccess: () => {
        if (isMe) return window.location.assign(hrefTo('start', {})) // a new page: nothing of it stays in memory
        toasts.show({ message: t('members.removed', { name }) })
        history.push(hrefTo('settingsMembers', { org }))
      },
    }),
  )
  const title = isMe ? t('members.leave', { org: orgName }) : t('members.removeTitle', { name })
  return (
    <FormDialog
      title={title}
      action={isMe ? title : t('members.remove')}
      size="small"
      onClose={onClose}
      onSubmit={() => remove.mutate({ org, memberId })}
      isPending={remove.isPending}
      error={remove.error}
    >
      <p>{t(isMe ? 'members.leaveText' : 'members.removeText')}</p>
      {!isMe && open.length > 0 && (
        <p>{t('members.removeOpen', { domains: open.map(({ domain }) => domain).join(', ') })}</p>
      )}
    </FormDialog>
  )
}
