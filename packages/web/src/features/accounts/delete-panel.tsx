import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DeleteAccount } from './delete-account.tsx'
import { FateList } from './fate-list.tsx'

export type DeletePanelProps = { email: string; onGone: () => void }

/** How an account ends, and what that does to each organisation, said before it is done. */
export const DeletePanel = ({ email, onGone }: DeletePanelProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const [isDeleting, setIsDeleting] = useState(false)
  const fates = useQuery(trpc.accounts.peekDeletion.queryOptions())
  const orgs = fates.data?.orgs ?? []
  return (
    <Panel title={t('accounts.delete.title')}>
      <Stack>
        <p>{t('accounts.delete.text')}</p>
        <FateList orgs={orgs} />
        <div>
          <Button
            look="danger"
            isDisabled={fates.data === undefined || orgs.some(({ fate }) => fate === 'blocked')}
            onPress={() => setIsDeleting(true)}
          >
            {t('accounts.delete.action')}
          </Button>
        </div>
      </Stack>
      {isDeleting && <DeleteAccount email={email} onClose={() => setIsDeleting(false)} onGone={onGone} />}
    </Panel>
  )
}
