import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ForgotForm, forgotForm } from './auth-forms.ts'
import { DevMailHint } from './dev-mail-hint.tsx'

/** `/forgot`: asks for a link to choose a new password. It says the same for every address. */
export const ForgotPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { next } = route.useSearch()
  const request = useMutation(trpc.auth.requestReset.mutationOptions())
  const form = useCommandForm({
    schema: forgotForm,
    toCommand: (values: ForgotForm) => values,
    defaultValues: { email: '' },
    onSubmit: (command) => request.mutate(command),
  })
  const toLogin = <TextLink href={hrefTo('login', {}, { next })}>{t('auth.forgot.toLogin')}</TextLink>
  if (request.isSuccess)
    return (
      <EntryFrame
        title={t('auth.forgot.sentTitle')}
        lead={t('auth.forgot.sent', { email: request.variables.email })}
        foot={toLogin}
      >
        <p>{t('auth.forgot.sentHelp')}</p>
        <DevMailHint />
      </EntryFrame>
    )
  return (
    <EntryFrame title={t('auth.forgot.title')} lead={t('auth.forgot.lead')} foot={toLogin}>
      <EntryForm
        action={t('auth.forgot.action')}
        isPending={request.isPending}
        message={request.error === null ? undefined : sentenceOf(request.error, t)}
        onSubmit={form.submit}
      >
        <FormText control={form.control} name="email" label={t('auth.email')} type="email" autoComplete="username" />
      </EntryForm>
    </EntryFrame>
  )
}

const route = getRouteApi('/forgot')
