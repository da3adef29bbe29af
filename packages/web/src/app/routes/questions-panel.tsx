import { Button } from '#web/components/ui/button.tsx'
import { type CsvFile, ExportButton } from '#web/components/ui/export-button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { AskList } from '#web/features/asks/ask-list.tsx'
import type { AskView } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { aboutHref } from './about-href.ts'
import { Inset } from './inset.tsx'
import { Why } from '#web/components/why/why.tsx'

export type QuestionsPanelProps = { asks: readonly AskView[]; onAsk: () => void; onExport?: () => Promise<CsvFile> }

/** What was asked here and what was answered, and the way to ask. */
export const QuestionsPanel = ({ asks, onAsk, onExport }: QuestionsPanelProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <Panel
      title={t('asks.title')}
      note={
        <>
          {t('asks.openCount', { count: asks.filter(({ answer }) => answer === null).length })} <Why concept="ask" />
        </>
      }
      isFlush
      actions={
        <>
          {onExport !== undefined && asks.length > 0 && <ExportButton list={t('asks.title')} load={onExport} />}
          <Button size="small" look="quiet" onPress={onAsk}>
            {t('asks.askButton')}
          </Button>
        </>
      }
    >
      {asks.length === 0 ? (
        <Inset>
          <EmptyState title={t('asks.emptyTitle')}>{t('asks.emptyText')}</EmptyState>
        </Inset>
      ) : (
        <AskList asks={asks} aboutHref={aboutHref(org)} />
      )}
    </Panel>
  )
}
