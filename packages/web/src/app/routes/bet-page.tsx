import type { DiscussedField } from '@polyrhythm/domain/comments/discussed'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { useArePremisesKnown } from '#web/components/premises/use-premises.ts'
import { AskDialog } from '#web/features/asks/ask-dialog.tsx'
import { CommentOnField } from '#web/features/comments/comment-on-field.tsx'
import { Discussion } from '#web/features/comments/discussion.tsx'
import { FollowButton } from '#web/features/comments/follow-button.tsx'
import { BetScreen } from '#web/features/bets/bet-screen.tsx'
import { HistoryButton } from '#web/features/history/history-button.tsx'
import { LessonsOf } from '#web/features/lessons/lessons-of.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { openedOf, useOpened } from '#web/lib/use-opened.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { QuestionsPanel } from './questions-panel.tsx'

/** `/:org/bets/:key`: a bet with its argument, who contributes, and what is asked about it. */
export const BetPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { key } = route.useParams()
  const [isAsking, setIsAsking] = useState(false)
  const bet = useQuery(trpc.bets.get.queryOptions({ org, key }))
  useOpened(openedOf('bet', bet.data))
  const isKnown = useArePremisesKnown()
  if (bet.data !== undefined && !isKnown) return <PageSkeleton rows={10} />
  if (bet.data === undefined)
    return bet.error === null ? (
      <PageSkeleton rows={10} />
    ) : (
      <ErrorPage error={bet.error} reset={() => void bet.refetch()} />
    )
  const node = { id: bet.data.id, kind: 'bet' } as const
  const onField = (field: DiscussedField) => <CommentOnField node={node} field={field} />
  const onAsk = () => setIsAsking(true)
  return (
    <>
      <BetScreen
        key={bet.data.id}
        bet={bet.data}
        at={new Date(bet.dataUpdatedAt)}
        questions={<QuestionsPanel asks={bet.data.asks} onAsk={onAsk} />}
        onAsk={onAsk}
        actions={
          <>
            <ButtonLink look="quiet" href={hrefTo('betCompare', { org }, { a: key })}>
              {t('bets.compare.with')}
            </ButtonLink>
            <ButtonLink look="quiet" href={hrefTo('betBrief', { org, key })}>
              {t('bets.brief')}
            </ButtonLink>
            <FollowButton nodeId={bet.data.id} />
            <HistoryButton node={bet.data} />
          </>
        }
        onField={onField}
        lessons={bet.data.state === 'closed' && <LessonsOf node={bet.data} />}
        discussion={<Discussion node={node} />}
      />
      {isAsking && (
        <AskDialog
          to={{ kind: 'bet', betId: bet.data.id }}
          name={personName(bet.data.sponsor === null ? bet.data.author : bet.data.sponsor.name, t)}
          about={bet.data}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}

const route = getRouteApi('/$org/bets/$key')
