import { useMutation } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { SquadPage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './people-panel.module.css'

const cx = bindClasses(styles)

export type SeatRequestsProps = { requests: SquadPage['seatRequests']; mayAnswer: boolean }

/** Who would like to sit here. One yes of somebody who does is enough. */
export const SeatRequests = ({ requests, mayAnswer }: SeatRequestsProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const answer = useMutation(
    trpc.squads.answerSeatRequest.mutationOptions({
      onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <ul>
      {requests.map(({ id, name, askedBy }) => (
        <li key={id} className={cx('request')}>
          <span>
            {name === askedBy
              ? t('squads.wantsSeat', { name })
              : t('squads.proposedBy', { name, by: personName(askedBy, t) })}
          </span>
          {mayAnswer && (
            <>
              <Button
                size="small"
                isPending={answer.isPending}
                onPress={() => answer.mutate({ org, requestId: id, verdict: 'accepted' })}
              >
                {t('squads.accept')}
              </Button>
              <Button
                size="small"
                look="quiet"
                onPress={() => answer.mutate({ org, requestId: id, verdict: 'declined' })}
              >
                {t('squads.decline')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
