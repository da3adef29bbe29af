import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { GoTo } from '#web/app/go-to.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { FormText } from '#web/components/form/form-fields.tsx'
import { PasswordField } from '#web/components/form/password-field.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type SignInForm, signInForm } from './auth-forms.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { safeNext } from './safe-next.ts'
import { SecondStep } from './second-step.tsx'

/** `/login`: address and password, or a passkey, then on to where one wanted to go. */
export const LoginPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { next } = route.useSearch()
  const me = useQuery(trpc.auth.me.queryOptions())
  const signIn = useMutation(trpc.auth.signIn.mutationOptions())
  const form = useCommandForm({
    schema: signInForm,
    toCommand: (values: SignInForm) => values,
    defaultValues: { email: '', password: '' },
    onSubmit: (credentials) => signIn.mutate(credentials),
  })

  if (me.data != null) return <GoTo href={safeNext(next) ?? '/'} />
  if (signIn.data?.kind === 'second_step')
    return <SecondStep pendingId={signIn.data.pendingId} onBack={() => signIn.reset()} />
  return (
    <EntryFrame
      title={t('auth.signIn.title')}
      foot={
        <>
          {t('auth.signIn.noAccount')}{' '}
          <TextLink href={hrefTo('signup', {}, { next })}>{t('auth.signUp.title')}</TextLink>
        </>
      }
    >
      <EntryForm
        action={t('auth.signIn.action')}
        isPending={signIn.isPending}
        message={signIn.error === null ? undefined : sentenceOf(signIn.error, t)}
        onSubmit={form.submit}
      >
        <FormText control={form.control} name="email" label={t('auth.email')} type="email" autoComplete="username" />
        <PasswordField control={form.control} name="password" />
      </EntryForm>
      <PasskeySignIn />
      <TextLink href={hrefTo('forgot', {}, { next })}>{t('auth.forgot.link')}</TextLink>
    </EntryFrame>
  )
}

const route = getRouteApi('/login')
