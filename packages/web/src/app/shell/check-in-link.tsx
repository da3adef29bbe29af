import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The one primary action of the frame. */
export const CheckInLink = ({ org, due }: { org: string; due: number }) => {
  const t = useMessages()
  return (
    <ButtonLink href={hrefTo('checkIn', { org })} look="primary">
      {t('shell.checkIn')}
      {due > 0 && (
        <span>
          ({due}
          <VisuallyHidden> {t('shell.due')}</VisuallyHidden>)
        </span>
      )}
    </ButtonLink>
  )
}
