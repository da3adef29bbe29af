import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { GoTo } from '#web/app/go-to.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type VerifyForm, verifyForm } from './auth-forms.ts'
import { DevMailHint } from './dev-mail-hint.tsx'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { keepPendingSignUp, readPendingSignUp } from './pending-sign-up.ts'
import { safeNext } from './safe-next.ts'

/** `/verify`: the six digits from the mail finish a sign-up and sign this browser in. */
export const VerifyPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { next } = route.useSearch()
  const [pending] = useState(readPendingSignUp)
  const me = useQuery(trpc.auth.me.queryOptions())
  const verify = useMutation(trpc.auth.verifySignUp.mutationOptions())
  const send = ({ code }: VerifyForm): void =>
    verify.mutate(
      { signUpId: pending?.signUpId ?? '', code },
      {
        onSuccess: () => keepPendingSignUp(null),
        onError: (error) => {
          if (refusalOf(error)?.code === 'wrong_code')
            form.setError('code', { message: sentenceOf(error, t) }, { shouldFocus: true })
        },
      },
    )
  const form = useCommandForm({
    schema: verifyForm,
    toCommand: (values: VerifyForm) => values,
    defaultValues: { code: '' },
    onSubmit: send,
  })

  if (me.data != null) return <GoTo href={safeNext(next) ?? '/'} />
  if (pending === null) return <GoTo href={hrefTo('signup', {}, { next })} />

  const isAboutField = refusalOf(verify.error)?.code === 'wrong_code'
  return (
    <EntryFrame
      title={t('auth.verify.title')}
      lead={t('auth.verify.lead', { email: pending.email })}
      foot={
        <>
          {t('auth.verify.noMail')} <TextLink href={hrefTo('signup', {}, { next })}>{t('auth.verify.again')}</TextLink>
        </>
      }
    >
      <EntryForm
        action={t('auth.verify.action')}
        isPending={verify.isPending}
        message={verify.error === null || isAboutField ? undefined : sentenceOf(verify.error, t)}
        onSubmit={form.submit}
      >
        <FormText
          control={form.control}
          name="code"
          label={t('auth.verify.code')}
          description={t('auth.verify.codeHelp')}
          autoComplete="one-time-code"
          inputMode="numeric"
        />
        <DevMailHint />
      </EntryForm>
    </EntryFrame>
  )
}

const route = getRouteApi('/verify')
