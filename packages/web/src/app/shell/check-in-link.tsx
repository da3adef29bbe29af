import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The one primary action of the frame. */
export const CheckInLink = ({ org, due }: { org: string; due: number }) => {
  const t = useMessages()
  return (
    <ButtonLink
      href={hrefTo('checkIn', { org })}
      look="primary"
      {...(due > 0 ? { 'aria-label': t('shell.checkInDue', { count: due }) } : {})}
    >
      {t('shell.checkIn')}
      {due > 0 && ` (${due})`}
    </ButtonLink>
  )
}
