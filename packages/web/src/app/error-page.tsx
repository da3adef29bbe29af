import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '#web/components/ui/button.tsx'
import { CopyableId } from '#web/components/ui/copyable-id.tsx'
import { refusalOf, requestIdOf, sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Page } from './page.tsx'
import { PageMain } from './page-main.tsx'

/** A whole page that could not be shown: what happened, another try, and the id to send us. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) => {
  const t = useMessages()
  const refusal = refusalOf(error)
  const requestId = requestIdOf(error)
  if (refusal?.code === 'not_found') return <NotFoundPage />
  return (
    <PageMain>
      <Page
        title={t('shell.failed.title')}
        lead={refusal === null ? t('shell.failed.text') : sentenceOf(error, t)}
        width="form"
      >
        {requestId !== null && <CopyableId id={requestId} />}
        <div>
          <Button look="primary" onPress={reset}>
            {t('ui.retry')}
          </Button>
        </div>
      </Page>
    </PageMain>
  )
}
