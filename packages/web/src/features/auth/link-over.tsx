import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** A mailed link that was cut off on its way, or is good no more. */
export const LinkOver = () => {
  const t = useMessages()
  return (
    <EntryFrame title={t('auth.linkOver.title')} lead={t('errors.link_over')}>
      <TextLink href={hrefTo('forgot', {})}>{t('auth.reset.again')}</TextLink>
      <TextLink href={hrefTo('login', {})}>{t('auth.forgot.toLogin')}</TextLink>
    </EntryFrame>
  )
}
