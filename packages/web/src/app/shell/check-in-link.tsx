import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

export type CheckInLinkProps = { org: string; due: number; isHere: boolean }

/** The way to the check-in from everywhere; it stands out while something is due, since a page has one primary action of its own. */
export const CheckInLink = ({ org, due, isHere }: CheckInLinkProps) => {
  const t = useMessages()
  return (
    <ButtonLink href={hrefTo('checkIn', { org })} look={due > 0 && !isHere ? 'primary' : 'secondary'}>
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
