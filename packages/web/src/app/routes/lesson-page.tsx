import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { Discussion } from '#web/features/comments/discussion.tsx'
import { FollowButton } from '#web/features/comments/follow-button.tsx'
import { HistoryButton } from '#web/features/history/history-button.tsx'
import { LessonScreen } from '#web/features/lessons/lesson-screen.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/lessons/:key`: a lesson and what is said about it. */
export const LessonPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { key } = route.useParams()
  const { data, error, refetch } = useQuery(trpc.lessons.get.queryOptions({ org, key }))
  if (data === undefined)
    return error === null ? <PageSkeleton rows={6} /> : <ErrorPage error={error} reset={() => void refetch()} />
  return (
    <LessonScreen
      key={data.id}
      lesson={data}
      actions={
        <>
          <FollowButton nodeId={data.id} />
          <HistoryButton node={data} />
        </>
      }
      discussion={<Discussion node={{ id: data.id, kind: 'lesson' }} />}
    />
  )
}

const route = getRouteApi('/$org/lessons/$key')
