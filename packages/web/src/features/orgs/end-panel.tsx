import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { FieldRow, Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Org } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DeleteOrg } from './delete-org.tsx'

/** How an organisation ends: archived, or deleted with time to think better of it. */
export const EndPanel = ({ org }: { org: Org }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const [isDeleting, setIsDeleting] = useState(false)
  const { slug, name, isArchived } = org
  const onError = (error: unknown) => void toasts.show({ message: sentenceOf(error, t) })
  const archive = useMutation(
    trpc.orgs.archive.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('orgs.end.archived', { name }) }),
      onError,
    }),
  )
  return (
    <Panel title={t('orgs.end.title')}>
      <Stack>
        {!isArchived && <p>{t('orgs.end.archiveText')}</p>}
        <p>{t('orgs.end.deleteText')}</p>
        <FieldRow>
          {!isArchived && (
            <Button isPending={archive.isPending} onPress={() => archive.mutate({ org: slug })}>
              {t('orgs.end.archive')}
            </Button>
          )}
          <Button look="danger" onPress={() => setIsDeleting(true)}>
            {t('orgs.end.delete')}
          </Button>
        </FieldRow>
      </Stack>
      {isDeleting && <DeleteOrg org={org} onClose={() => setIsDeleting(false)} />}
    </Panel>
  )
}
