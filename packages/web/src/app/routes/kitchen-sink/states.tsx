import { SimilarPast, type SimilarView } from '#web/components/lessons/similar-past.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './kitchen-sink.module.css'

const cx = bindClasses(styles)

export const SinkStates = () => (
  <div className={cx('stack')}>
    <Panel title="Bets">
      <EmptyState
        title="No bet yet"
        action={<Button look="primary">Write the first bet</Button>}
        example="Put podcasts on the home shelf in 12 markets by the end of March."
      >
        A bet is something the company tries for a stated reason. Council members add them; everybody reads them.
      </EmptyState>
    </Panel>
    <Panel title="Squads" isFlush>
      <Skeleton>
        <SkeletonRows count={4} />
      </Skeleton>
    </Panel>
    <Panel title="Links">
      <PanelFailed name="Links" error={failure} onRetry={() => toasts.show({ message: 'Asked again.' })} />
    </Panel>
    <Notice title="Only members of Payments change this" actions={<Button>Ask the squad</Button>}>
      <p>You can read everything here, ask a question, or offer help.</p>
    </Notice>
    <SimilarPast org="acme" found={similar} />
  </div>
)

const similar: readonly SimilarView[] = [
  {
    kind: 'bet',
    id: 'b',
    key: 'B-9',
    title: 'Groups and challenges',
    outcome: 'lost',
    told: 'Those who joined a group rode often before they joined.',
    reasons: ['belief', 'tag'],
    tags: ['groups', 'social'],
  },
  {
    kind: 'lesson',
    id: 'l',
    key: 'L-1',
    title: 'We measured joiners, not riders',
    outcome: null,
    told: 'The kill criterion existed, was missed, and was discussed only in week 10.',
    reasons: ['metric', 'wording'],
    tags: [],
  },
]

const failure = { data: { requestId: '019a7c1e-5b2f-7d10-9c41-3f7d2a90e1b4' } }
