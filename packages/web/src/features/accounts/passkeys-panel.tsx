import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { passkeySupport } from '#web/lib/passkeys.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { useProof } from '#web/app/proof/proof.tsx'

type Passkey = ApiOutputs['accounts']['get']['passkeys'][number]

/** The passkeys of the account. */
export const PasskeysPanel = ({ passkeys }: { passkeys: readonly Passkey[] }) => {
  const t = useMessages()
  const [isAdding, setIsAdding] = useState(false)
  const support = passkeySupport()
  return (
    <Panel
      title={t('accounts.passkeys.title')}
      note={passkeys.length}
      isFlush={passkeys.length > 0}
      {...(support === 'yes'
        ? {
            actions: (
              <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => setIsAdding(true)}>
                {t('accounts.passkeys.add')}
              </Button>
            ),
          }
        : {})}
    >
      {passkeys.length === 0 ? (
        <Stack>
          <p>{t('accounts.passkeys.noneText')}</p>
          {support !== 'yes' && (
            <Notice title={t(`accounts.passkeys.${support}`)}>{t(`accounts.passkeys.${support}Text`)}</Notice>
          )}
        </Stack>
      ) : (
        <DataTable
          isStackedOnPhone
          caption={t('accounts.passkeys.title')}
          columns={columnsOf(t)}
          rows={passkeys}
          rowKey={({ id }) => id}
          empty={null}
        />
      )}
      {isAdding && <AddPasskey onClose={() => setIsAdding(false)} />}
    </Panel>
  )
}

const columnsOf = (t: Translate): Column<Passkey>[] => [
  { id: 'name', header: t('accounts.passkeys.name'), isRowHeader: true, cell: ({ name }) => name },
  { id: 'created', header: t('accounts.passkeys.created'), cell: ({ createdAt }) => when(createdAt) },
  {
    id: 'used',
    header: t('accounts.passkeys.used'),
    cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('accounts.passkeys.never') : when(lastUsedAt)),
  },
  {
    id: 'synced',
    header: t('accounts.passkeys.kept'),
    isHiddenOnPhone: true,
    cell: ({ isSynced }) => t(isSynced ? 'accounts.passkeys.synced' : 'accounts.passkeys.oneDevice'),
  },
  {
    id: 'remove',
    header: t('members.actions'),
    align: 'end',
    isNarrow: true,
    cell: (passkey) => <Remove passkey={passkey} />,
  },
]

const when = (at: string): string => formatInstant(at, readerZone())

const Remove = ({ passkey: { id: passkeyId, name } }: { passkey: Passkey }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const remove = useMutation({
    mutationFn: () => withProof(() => client.accounts.removePasskey.mutate({ passkeyId })),
    onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
  })
  return (
    <Button
      size="small"
      look="danger"
      aria-label={t('accounts.passkeys.removeOne', { name })}
      isPending={remove.isPending}
      onPress={() => remove.mutate()}
    >
      {t('accounts.passkeys.remove')}
    </Button>
  )
}
