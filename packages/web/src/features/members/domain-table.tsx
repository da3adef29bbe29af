import { useMutation } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

type DomainRow = ApiOutputs['members']['listDomains']['domains'][number]

/** The domains that are open, and who opened them when. */
export const DomainTable = ({ domains, canClose }: { domains: readonly DomainRow[]; canClose: boolean }) => {
  const t = useMessages()
  const { instant } = useDates()
  return (
    <DataTable
      isStackedOnPhone
      caption={t('members.domains.title')}
      columns={columnsOf(t, instant, canClose)}
      rows={domains}
      rowKey={({ domain }) => domain}
    />
  )
}

const columnsOf = (t: Translate, instant: (at: string) => string, canClose: boolean): Column<DomainRow>[] => [
  { id: 'domain', header: t('members.domains.domain'), isRowHeader: true, cell: ({ domain }) => domain },
  { id: 'by', header: t('members.domains.openedBy'), cell: ({ openedBy }) => personName(openedBy, t) },
  { id: 'at', header: t('members.domains.openedAt'), cell: ({ openedAt }) => instant(openedAt) },
  ...(canClose
    ? [
        {
          id: 'close',
          header: t('members.actions'),
          align: 'end' as const,
          isNarrow: true,
          cell: ({ domain }: DomainRow) => <CloseDomain domain={domain} />,
        },
      ]
    : []),
]

const CloseDomain = ({ domain }: { domain: string }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const close = useMutation(
    trpc.members.closeDomain.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('members.domains.closed', { domain }) }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <Button
      size="small"
      aria-label={t('members.domains.closeOne', { domain })}
      isPending={close.isPending}
      onPress={() => close.mutate({ org, domain })}
    >
      {t('members.domains.close')}
    </Button>
  )
}
