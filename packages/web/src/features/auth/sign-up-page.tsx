import { skipToken, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { GoTo } from '#web/app/go-to.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { FormText } from '#web/components/form/form-fields.tsx'
import { passwordLengths } from '#web/components/form/new-password.ts'
import { PasswordField } from '#web/components/form/password-field.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Skeleton, SkeletonLine } from '#web/components/ui/skeleton.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type SignUpForm, signUpForm } from './auth-forms.ts'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { invitedBy } from './invited-by.ts'
import { keepPendingSignUp, readPendingSignUp } from './pending-sign-up.ts'
import { safeNext } from './safe-next.ts'

/** `/signup`: a name, an address, a password; the mailed code is asked for on the next page. */
export const SignUpPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const token = invitedBy(route.useSearch().next)
  const invitation = useQuery(trpc.members.peekInvitation.queryOptions(token === null ? skipToken : { token }))
  if (invitation.isLoading)
    return (
      <EntryFrame title={t('auth.signUp.title')}>
        <Skeleton>
          <SkeletonLine size="row" />
        </Skeleton>
      </EntryFrame>
    )
  // An invitation that is over or cannot be read hinders nobody from signing up.
  return <SignUpFields invitation={invitation.data ?? null} />
}

type SignUpFieldsProps = { invitation: ApiOutputs['members']['peekInvitation'] | null }

const SignUpFields = ({ invitation }: SignUpFieldsProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const { next } = route.useSearch()
  const me = useQuery(trpc.auth.me.queryOptions())
  const signUp = useMutation(trpc.auth.signUp.mutationOptions())
  const { name, email } = readPendingSignUp() ?? { name: '', email: invitation?.email ?? '' }
  const send = (values: SignUpForm): void =>
    signUp.mutate(values, {
      onSuccess: ({ signUpId }) => {
        keepPendingSignUp({ signUpId, name: values.name, email: values.email })
        history.push(hrefTo('verify', {}, { next }))
      },
      onError: (error) => {
        const problem = fieldProblem(error, t)
        if (problem?.field === 'password')
          form.setError('password', { message: problem.message }, { shouldFocus: true })
      },
    })
  const form = useCommandForm({
    schema: signUpForm,
    toCommand: (values: SignUpForm) => values,
    defaultValues: { name, email, password: '' },
    onSubmit: send,
  })

  if (me.data != null) return <GoTo href={safeNext(next) ?? '/'} />
  const isAboutField = fieldProblem(signUp.error, t) !== null
  return (
    <EntryFrame
      title={t('auth.signUp.title')}
      lead={invitation === null ? t('auth.signUp.lead') : t('auth.signUp.leadInvited', { org: invitation.orgName })}
      foot={
        <>
          {t('auth.signUp.haveAccount')}{' '}
          <TextLink href={hrefTo('login', {}, { next })}>{t('auth.signIn.action')}</TextLink>
        </>
      }
    >
      <EntryForm
        action={t('auth.signUp.action')}
        isPending={signUp.isPending}
        message={signUp.error === null || isAboutField ? undefined : sentenceOf(signUp.error, t)}
        onSubmit={form.submit}
      >
        <FormText control={form.control} name="name" label={t('auth.name')} autoComplete="name" />
        <FormText control={form.control} name="email" label={t('auth.email')} type="email" autoComplete="email" />
        <PasswordField
          control={form.control}
          name="password"
          isNew
          description={t('auth.passwordRule', passwordLengths)}
        />
      </EntryForm>
    </EntryFrame>
  )
}

const route = getRouteApi('/signup')
