import { Notice } from '#web/components/ui/notice.tsx'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Who challenged, revised or retired it, and why; what that means. Nothing for a belief that stands. */
export const ShakenNotice = ({ belief: { key, state, life } }: { belief: BeliefPageData }) => {
  const t = useMessages()
  const { day } = useDates()
  const { name: org } = useOrg()
  if (state !== 'challenged' && state !== 'revised' && state !== 'retired') return null
  const shaken = life.find((moment) => moment.state === state && !moment.isEdit)
  return (
    <Notice title={t(`beliefs.shaken.${state}`, { key })}>
      {shaken !== undefined && (
        <p>
          {t('beliefs.shakenBy', {
            name: personName(shaken.by, t),
            day: day(shaken.at.slice(0, 10)),
            reason: shaken.reason ?? '',
          })}
        </p>
      )}
      {state === 'challenged' && <p>{t('beliefs.challengedText', { org })}</p>}
    </Notice>
  )
}
