import { Discussion } from '#web/features/comments/discussion.tsx'
import { ConstraintsPage } from '#web/features/constraints/constraints-page.tsx'
import type { ConstraintView } from '#web/lib/api-types.ts'

/** `/:org/constraints`: what holds for every squad, each with what is said about it. */
export const ConstraintsRoute = () => <ConstraintsPage talkOf={talkOf} />

const talkOf = ({ id }: ConstraintView, isFocused: boolean) => (
  <Discussion node={{ id, kind: 'constraint' }} isFocused={isFocused} />
)
