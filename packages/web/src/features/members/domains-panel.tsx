import { useMutation } from '@tanstack/react-query'
import { useProof } from '#web/app/proof/proof.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DomainTable } from './domain-table.tsx'

/** At which domains of mail people join by themselves; an admin opens their own and closes any. */
export const DomainsPanel = ({ domains, mine, can }: ApiOutputs['members']['listDomains']) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const { slug: org, isArchived } = useOrg()
  const open = useMutation({
    mutationFn: (domain: string) =>
      withProof(async () => (await client.members.openDomain.mutate({ org, domain }), true)),
    onSuccess: (done, domain) => {
      if (done !== null) toasts.show({ message: t('members.domains.opened', { domain }) })
    },
    onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  const own = mine?.domain ?? ''
  const canOpen = mine !== null && !mine.isPublic && !isArchived && !domains.some(({ domain }) => domain === own)
  if (domains.length === 0 && mine === null) return null // nothing to see, and nothing to do
  return (
    <Panel title={t('members.domains.title')} note={domains.length} isFlush={domains.length > 0 && !canOpen}>
      {domains.length > 0 && <DomainTable domains={domains} canClose={can.close} />}
      {domains.length === 0 && mine?.isPublic === true && <p>{t('members.domains.public', { domain: own })}</p>}
      {canOpen && (
        <Stack>
          <p>{t('members.domains.text', { domain: own })}</p>
          <div>
            <Button isPending={open.isPending} onPress={() => open.mutate(own)}>
              {t('members.domains.open', { domain: own })}
            </Button>
          </div>
        </Stack>
      )}
    </Panel>
  )
}
