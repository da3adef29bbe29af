import { useQuery } from '@tanstack/react-query'
import { Notice } from '#web/components/ui/notice.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Why there is nothing to change on this page for this person, and whom to ask. */
export const ReadOnlyNotice = ({ isAboutSquads = false }: { isAboutSquads?: boolean }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const members = useQuery(trpc.members.list.queryOptions({ org }))
  const names = members.data?.members.filter(({ role }) => role === 'admin').map(({ name }) => name) ?? []
  return (
    <Notice title={t(isAboutSquads ? 'orgs.settings.readOnlySquads' : 'orgs.settings.readOnly')}>
      {names.length > 0 && <p>{t('orgs.settings.readOnlyWho', { names: names.slice(0, 3).join(', ') })}</p>}
    </Notice>
  )
}
