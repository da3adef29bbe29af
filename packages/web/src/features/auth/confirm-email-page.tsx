import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { tokenInHash } from '#web/lib/token-in-hash.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { LinkOver } from './link-over.tsx'

/** `/confirm-email#token`: whoever reads the new mailbox moves the account there. A press is asked for: mail programs open links too. */
export const ConfirmEmailPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const [token] = useState(tokenInHash)
  const confirm = useMutation(trpc.auth.confirmEmail.mutationOptions())
  if (token === null) return <LinkOver />
  if (confirm.isSuccess)
    return (
      <EntryFrame title={t('auth.confirmEmail.doneTitle')} lead={t('auth.confirmEmail.done', confirm.data)}>
        <TextLink href={hrefTo('start', {})}>{t('auth.confirmEmail.goOn')}</TextLink>
      </EntryFrame>
    )
  return (
    <EntryFrame title={t('auth.confirmEmail.title')} lead={t('auth.confirmEmail.lead')}>
      <FormSummary problems={[]} message={confirm.error === null ? undefined : sentenceOf(confirm.error, t)} />
      <Button look="primary" isPending={confirm.isPending} onPress={() => confirm.mutate({ token })}>
        {t('auth.confirmEmail.action')}
      </Button>
    </EntryFrame>
  )
}
