import { Badge } from '#web/components/ui/badge.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** A belief's state, where it is not simply held. */
export const BeliefBadge = ({ state }: { state: string }) => {
  const t = useMessages()
  const known = states.find((each) => each === state)
  return known === undefined ? null : <Badge>{t(`beliefs.state.${known}`)}</Badge>
}

const states = ['draft', 'challenged', 'revised', 'retired', 'declined'] as const
