import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { UndoDialog } from './undo-dialog.tsx'

type Listed = ApiOutputs['imports']['list']['imports'][number]

/** What was imported, by whom and when; one's own can be undone for a day. */
export const ImportList = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const dates = useDates()
  const queries = useQueryClient()
  const { slug: org } = useOrg()
  const list = useQuery(trpc.imports.list.queryOptions({ org }))
  const [asked, setAsked] = useState<Listed | null>(null)
  const undo = useMutation(
    trpc.imports.undo.mutationOptions({ onSuccess: () => queries.invalidateQueries(trpc.imports.pathFilter()) }),
  )
  const rows = list.data?.imports ?? []
  const handleAsk = (row: Listed) => {
    undo.reset()
    setAsked(row)
  }
  if (rows.length === 0) return null
  return (
    <Panel title={t('imports.list.title')} isFlush>
      <DataTable
        caption={t('imports.list.title')}
        isStackedOnPhone
        rows={rows}
        rowKey={({ runId }) => runId}
        columns={columnsOf(t, dates.instant, handleAsk)}
      />
      {asked !== null && (
        <UndoDialog
          label={asked.label || t('imports.pasted')}
          until={asked.undoUntil === null ? '' : dates.instant(asked.undoUntil)}
          isPending={undo.isPending}
          error={undo.error}
          undone={undo.data ?? null}
          onUndo={() => undo.mutate({ org, runId: asked.runId, reason: t('imports.undo.reason') })}
          onClose={() => setAsked(null)}
        />
      )}
    </Panel>
  )
}

const columnsOf = (
  t: Translate,
  instant: (at: string) => string,
  onAsk: (row: Listed) => void,
): readonly Column<Listed>[] => [
  {
    id: 'what',
    header: t('imports.list.what'),
    isRowHeader: true,
    cell: ({ label }) => label || t('imports.pasted'),
  },
  {
    id: 'made',
    header: t('imports.list.made'),
    cell: (row) =>
      isEmpty(row)
        ? t('imports.list.nothing')
        : t('imports.list.counts', {
            objectiveCount: row.objectives,
            keyResultCount: row.keyResults,
            changedCount: row.changed,
          }),
  },
  { id: 'by', header: t('imports.list.by'), cell: ({ by }) => personName(by, t) },
  { id: 'at', header: t('imports.list.at'), cell: ({ at }) => instant(at) },
  {
    id: 'undo',
    header: t('imports.list.state'),
    cell: (row) => <UndoCell row={row} onAsk={onAsk} />,
  },
]

const isEmpty = ({ objectives, keyResults, changed }: Listed): boolean => objectives + keyResults + changed === 0

const UndoCell = ({ row, onAsk }: { row: Listed; onAsk: (row: Listed) => void }) => {
  const t = useMessages()
  if (row.undone !== null) return t('imports.list.undone', { by: personName(row.undone.by, t) })
  if (row.undoUntil === null || isEmpty(row)) return null
  return (
    <Button
      size="small"
      aria-label={t('imports.list.undoNamed', { label: row.label || t('imports.pasted') })}
      onPress={() => onAsk(row)}
    >
      {t('imports.list.undo')}
    </Button>
  )
}
