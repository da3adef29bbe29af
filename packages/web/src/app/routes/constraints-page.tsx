import { Discussion } from '#web/features/comments/discussion.tsx'
import { ConstraintsPage } from '#web/features/constraints/constraints-page.tsx'

/** `/:org/constraints`: what holds for every squad, each with what is said about it. */
export const ConstraintsRoute = () => (
  <ConstraintsPage
    talkOf={({ id }, isFocused) => <Discussion node={{ id, kind: 'constraint' }} isFocused={isFocused} />}
  />
)
