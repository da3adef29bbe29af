import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

export type CheckInLinkProps = { org: string; due: number; isHere: boolean }

/** The one primary action of the frame; while one checks in, the page has its own. */
export const CheckInLink = ({ org, due, isHere }: CheckInLinkProps) => {
  const t = useMessages()
  return (
    <ButtonLink href={hrefTo('checkIn', { org })} look={isHere ? 'secondary' : 'primary'}>
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
