import { useMutation } from '@tanstack/react-query'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { formatInstant, readerZone } from '#web/lib/format.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type Session = ApiOutputs['accounts']['get']['sessions'][number]

/** Where one is signed in, and the way to end it there. */
export const SessionsPanel = ({ sessions }: { sessions: readonly Session[] }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const endOthers = useMutation(
    trpc.accounts.endOtherSessions.mutationOptions({
      onSuccess: ({ ended }) => void toasts.show({ message: t('accounts.sessions.ended', { count: ended }) }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <Panel
      title={t('accounts.sessions.title')}
      note={sessions.length}
      isFlush
      {...(sessions.length > 1
        ? {
            actions: (
              <Button size="small" isPending={endOthers.isPending} onPress={() => endOthers.mutate()}>
                {t('accounts.sessions.endOthers')}
              </Button>
            ),
          }
        : {})}
    >
      <DataTable
        isStackedOnPhone
        caption={t('accounts.sessions.title')}
        columns={columnsOf(t)}
        rows={sessions}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Panel>
  )
}

const columnsOf = (t: Translate): Column<Session>[] => [
  {
    id: 'device',
    header: t('accounts.sessions.device'),
    isRowHeader: true,
    cell: ({ device, isThis }) => (
      <>
        {device === '' ? t('accounts.sessions.unknown') : device}{' '}
        {isThis && <Badge>{t('accounts.sessions.this')}</Badge>}
      </>
    ),
  },
  {
    id: 'since',
    header: t('accounts.sessions.since'),
    isHiddenOnPhone: true,
    cell: ({ createdAt }) => formatInstant(createdAt, readerZone()),
  },
  {
    id: 'seen',
    header: t('accounts.sessions.seen'),
    cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, readerZone()),
  },
  {
    id: 'end',
    header: t('members.actions'),
    align: 'end',
    isNarrow: true,
    cell: (session) => (session.isThis ? null : <End session={session} />),
  },
]

const End = ({ session: { id: sessionId, device } }: { session: Session }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const end = useMutation(
    trpc.accounts.endSession.mutationOptions({
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <Button
      size="small"
      look="danger"
      aria-label={t('accounts.sessions.endOne', { device })}
      isPending={end.isPending}
      onPress={() => end.mutate({ sessionId })}
    >
      {t('accounts.sessions.end')}
    </Button>
  )
}
