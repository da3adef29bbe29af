import { Inline } from '#web/components/ui/stack.tsx'
import type { BeliefView } from '#web/features/beliefs/belief-types.ts'
import { BeliefsPage } from '#web/features/beliefs/beliefs-page.tsx'
import { Discussion } from '#web/features/comments/discussion.tsx'
import { FollowButton } from '#web/features/comments/follow-button.tsx'
import { HistoryButton } from '#web/features/history/history-button.tsx'

/** `/:org/beliefs`: each belief that is opened with its history and what is said about it. */
export const BeliefsRoute = () => <BeliefsPage under={underBelief} />

const underBelief = (belief: BeliefView) => (
  <>
    <Inline>
      <FollowButton nodeId={belief.id} />
      <HistoryButton node={belief} />
    </Inline>
    <Discussion node={{ id: belief.id, kind: 'belief' }} />
  </>
)
