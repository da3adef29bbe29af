import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** What is left on the screen of whoever has deleted their account. */
export const AccountGone = () => {
  const t = useMessages()
  return (
    <EntryFrame title={t('accounts.delete.goneTitle')} lead={t('accounts.delete.goneText')}>
      <div>
        <ButtonLink href={hrefTo('signup', {})}>{t('accounts.delete.anew')}</ButtonLink>
      </div>
    </EntryFrame>
  )
}
