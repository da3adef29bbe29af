import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Page } from './page.tsx'
import { PageMain } from './page-main.tsx'
import { hrefTo } from './paths.ts'

/** Nothing at this address, or nothing this person may see: both look alike on purpose. */
export const NotFoundPage = () => {
  const t = useMessages()
  return (
    <PageMain>
      <Page title={t('shell.notFound.title')} lead={t('shell.notFound.text')} width="form">
        <div>
          <ButtonLink href={hrefTo('start', {})}>{t('shell.notFound.action')}</ButtonLink>
        </div>
      </Page>
    </PageMain>
  )
}
