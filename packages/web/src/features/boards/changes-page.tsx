import { day as asDay } from '@polyrhythm/domain/cycles/day'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { DateField } from '#web/components/ui/date-field.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { MoveLog } from '#web/components/bets/move-log.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** `/:org/bets/changes`: what changed on a board since a day, who changed it and why. */
export const ChangesPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, name } = useOrg()
  const { scope, since } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery(
    trpc.boards.changes.infiniteQueryOptions(
      { org, unit: scope ?? null, since: since === undefined ? null : asDay(since) },
      { getNextPageParam: ({ nextCursor }) => nextCursor, placeholderData: (before) => before },
    ),
  )
  const changes = list.data?.pages.flatMap((page) => page.changes)
  return (
    <Page
      title={t('boards.changes')}
      org={name}
      width="reading"
      eyebrow={
        <TextLink isQuiet href={hrefTo('bets', { org }, { scope })}>
          ‹ {t('shell.nav.bets')}
        </TextLink>
      }
      lead={t('boards.changesLead')}
    >
      <Inline>
        <DateField
          label={t('boards.since')}
          value={since ?? null}
          onChange={(next) =>
            void navigate({ search: (before) => ({ ...before, since: next ?? undefined }), replace: true })
          }
          isOptional
        />
      </Inline>
      {changes === undefined && list.error !== null ? (
        <PanelFailed name={t('boards.changes')} error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Panel title={t('boards.changes')} note={t('boards.changesNote')} isFlush={(changes?.length ?? 0) > 0}>
          {changes === undefined && (
            <Skeleton>
              <SkeletonRows count={8} />
            </Skeleton>
          )}
          {changes?.length === 0 && (
            <EmptyState title={t('boards.movesNone')}>{t('boards.changesNoneText')}</EmptyState>
          )}
          {changes !== undefined && changes.length > 0 && <MoveLog moves={changes} hasBet />}
        </Panel>
      )}
      {list.hasNextPage && (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </div>
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/bets/changes')
