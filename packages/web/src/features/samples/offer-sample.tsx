import { Notice } from '#web/components/ui/notice.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { OpenSample } from './open-sample.tsx'

/** For somebody who has not decided yet. */
export const OfferSample = () => {
  const t = useMessages()
  return (
    <Notice title={t('samples.offer')} actions={<OpenSample size="small" />}>
      <p>{t('samples.offerText')}</p>
    </Notice>
  )
}
