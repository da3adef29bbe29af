import { useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { KeyResultFigure } from '#web/components/charts/key-result-figure.tsx'
import { KeyResultConfidence, KeyResultProgress, KeyResultStatus } from '#web/components/okr/key-result-numbers.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { AskDialog } from '#web/features/asks/ask-dialog.tsx'
import { Discussion } from '#web/features/comments/discussion.tsx'
import { FollowButton } from '#web/features/comments/follow-button.tsx'
import { HistoryButton } from '#web/features/history/history-button.tsx'
import { EditKeyResult } from '#web/features/key-results/edit-key-result.tsx'
import { findingOf, seriesOf } from '#web/features/key-results/key-result-story.ts'
import { RevisionList } from '#web/features/key-results/revision-list.tsx'
import { ValueTable } from '#web/features/key-results/value-table.tsx'
import type { KeyResultPage } from '#web/lib/api-types.ts'
import { formatValue } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { Why } from '#web/components/why/why.tsx'

/** A key result: its numbers and why, its chart, every value with its note, what it said before, questions. */
export const KeyResultPageView = ({ keyResult, at }: { keyResult: KeyResultPage; at: string }) => {
  const t = useMessages()
  const { slug: org, name: orgName, today } = useOrg()
  const [open, setOpen] = useState<'edit' | 'ask' | null>(null)
  const close = () => setOpen(null)
  const { key, title, unit, squad, objective, cycleName, values, revisions, clash, can } = keyResult
  const series = seriesOf(keyResult, today)
  return (
    <Page
      title={title}
      org={orgName}
      eyebrow={
        <>
          <TextLink href={hrefTo('squad', { org, slug: squad.slug }, { cycle: cycleName })}>{squad.name}</TextLink> ·{' '}
          {cycleName} · <TextLink href={hrefTo('objective', { org, key: objective.key })}>{objective.title}</TextLink>
        </>
      }
      marks={
        <>
          <KeyChip id={key} />
          <KeyResultStatus keyResult={keyResult} at={at} />
          <KeyResultConfidence keyResult={keyResult} at={at} isNamed />
          <Why concept="confidence" />
        </>
      }
      actions={
        <>
          <FollowButton nodeId={keyResult.id} />
          <HistoryButton node={keyResult} />
          {can.write ? (
            <Button onPress={() => setOpen('edit')}>{t('ui.edit')}</Button>
          ) : (
            <Button onPress={() => setOpen('ask')}>{t('asks.ask', { name: squad.name })}</Button>
          )}
        </>
      }
    >
      {clash !== null && <Notice title={t(`keyResults.clash.${clash.kind}`)} />}
      <Columns
        aside={
          <>
            <Panel
              title={t('keyResults.historyTitle')}
              note={t('keyResults.historyNote', { count: revisions.length })}
              isFlush
            >
              <RevisionList revisions={revisions} unit={unit} />
            </Panel>
            <QuestionsPanel asks={keyResult.asks} onAsk={() => setOpen('ask')} />
          </>
        }
      >
        <Panel title={t('keyResults.progress')} note={<Why concept="keyResult" />}>
          <Stack>
            <KeyResultProgress keyResult={keyResult} at={at} />
            {series !== null && values.length > 0 && (
              <KeyResultFigure
                finding={findingOf(keyResult, t)}
                series={series}
                format={(value) => formatValue(value, unit)}
              />
            )}
          </Stack>
        </Panel>
        <Panel title={t('keyResults.valuesTitle')} note={t('keyResults.valuesNote', { count: values.length })} isFlush>
          <ValueTable caption={t('keyResults.valuesTitle')} keyResult={keyResult} />
        </Panel>
        <Discussion node={{ id: keyResult.id, kind: 'key_result' }} />
      </Columns>
      {open === 'edit' && <EditKeyResult keyResult={keyResult} onClose={close} />}
      {open === 'ask' && (
        <AskDialog to={{ kind: 'squad', squadId: squad.id }} name={squad.name} about={keyResult} onClose={close} />
      )}
    </Page>
  )
}
