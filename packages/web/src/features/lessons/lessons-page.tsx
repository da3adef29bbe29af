import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useAskedToAdd } from '#web/lib/use-asked-to-add.ts'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { LessonCard } from './lesson-card.tsx'
import styles from './lesson-card.module.css'
import { LessonFilters } from './lesson-filters.tsx'
import { isNarrowed, lessonInput, type LessonSearch } from './lesson-search.ts'
import { PostLesson } from './post-lesson.tsx'

const cx = bindClasses(styles)

/** `/:org/lessons`: the wall of lessons and lost bets, newest first. */
export const LessonsPage = () => {
  const t = useMessages()
  const [trpc, client] = [useTRPC(), useTRPCClient()]
  const { slug: org, name } = useOrg()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (part: Partial<LessonSearch>) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true }),
    [navigate],
  )
  const [isAdding, setIsAdding] = useState(useAskedToAdd(search.add, () => change({ add: undefined })))
  const choices = useQuery(trpc.lessons.choices.queryOptions({ org }))
  const list = useInfiniteQuery(
    trpc.lessons.list.infiniteQueryOptions(
      { org, ...lessonInput(search) },
      { getNextPageParam: ({ nextCursor }) => nextCursor, placeholderData: (before) => before },
    ),
  )
  const entries = list.data?.pages.flatMap((page) => page.entries)
  useShortcut('n', t('lessons.post'), choices.data === undefined ? null : () => setIsAdding(true))
  const add = (
    <Button
      look="primary"
      icon={<Plus aria-hidden="true" />}
      isDisabled={choices.data === undefined}
      onPress={() => setIsAdding(true)}
    >
      {t('lessons.post')}
    </Button>
  )
  return (
    <Page
      title={t('lessons.title')}
      org={name}
      lead={t('lessons.lead')}
      actions={
        <>
          <ExportButton
            list={t('lessons.title')}
            isDisabled={entries === undefined || entries.length === 0}
            load={() => client.lessons.export.query({ org, ...lessonInput(search) })}
          />
          {add}
        </>
      }
    >
      <LessonFilters search={search} choices={choices.data} onChange={change} />
      {entries === undefined && list.error !== null && (
        <PanelFailed name={t('lessons.title')} error={list.error} onRetry={() => void list.refetch()} />
      )}
      {entries === undefined && list.error === null && (
        <Skeleton>
          <SkeletonRows count={8} />
        </Skeleton>
      )}
      {entries?.length === 0 &&
        (isNarrowed(search) ? (
          <EmptyState title={t('lessons.noMatch')}>{t('lessons.noMatchText')}</EmptyState>
        ) : (
          <EmptyState title={t('lessons.none')} example={t('lessons.noneExample')}>
            {t('lessons.noneText')}
          </EmptyState>
        ))}
      <div className={cx('wall')}>
        {entries?.map((entry) => (
          <LessonCard key={entry.id} entry={entry} />
        ))}
        {list.hasNextPage && (
          <div>
            <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              {t('lessons.more')}
            </Button>
          </div>
        )}
      </div>
      {isAdding && choices.data !== undefined && (
        <PostLesson postFor={choices.data.postFor} onClose={() => setIsAdding(false)} />
      )}
    </Page>
  )
}

const route = getRouteApi('/$org/lessons')
