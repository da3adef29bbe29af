import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { ErrorPage } from '#web/app/error-page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Skeleton, SkeletonLine } from '#web/components/ui/skeleton.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { SignOutAnd } from '#web/app/entry/sign-out-and.tsx'
import { SignedInAs } from '#web/app/entry/signed-in-as.tsx'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** `/invite/:token`: who invites into what; signed in one joins, signed out one signs up or in first and comes back. */
export const InvitePage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const { token } = route.useParams()
  const me = useQuery(trpc.auth.me.queryOptions())
  const invitation = useQuery(trpc.members.peekInvitation.queryOptions({ token }))
  const queries = useQueryClient()
  const accept = useMutation(
    trpc.members.acceptInvitation.mutationOptions({
      meta: quietly, // the invitation itself is over now
      onSuccess: async ({ slug }) => {
        await queries.invalidateQueries({ queryKey: trpc.auth.me.queryKey() })
        history.push(hrefTo('home', { org: slug }))
      },
    }),
  )
  const here = hrefTo('invite', { token })

  if (refusalOf(invitation.error)?.code === 'invitation_over') return <InvitationOver />
  const failed = invitation.error ?? me.error
  if (failed !== null)
    return <ErrorPage error={failed} reset={() => void Promise.all([invitation.refetch(), me.refetch()])} />
  if (invitation.data === undefined || me.data === undefined)
    return (
      <EntryFrame title={t('members.invite.opening')}>
        <Skeleton>
          <SkeletonLine size="row" />
        </Skeleton>
      </EntryFrame>
    )

  const { orgName, invitedBy, email } = invitation.data
  const isForOther = email !== null && me.data !== null && me.data.account.email !== email
  return (
    <EntryFrame
      title={t('members.invite.join', { org: orgName })}
      lead={t('members.invite.from', { name: invitedBy })}
      {...(me.data === null ? {} : { foot: <SignedInAs email={me.data.account.email} next={here} /> })}
    >
      {me.data === null ? (
        <Stack gap="tight">
          <ButtonLink look="primary" href={hrefTo('signup', {}, { next: here })}>
            {t('members.invite.signUp')}
          </ButtonLink>
          <ButtonLink href={hrefTo('login', {}, { next: here })}>{t('members.invite.signIn')}</ButtonLink>
        </Stack>
      ) : (
        <Stack>
          <FormSummary problems={[]} message={accept.error === null ? undefined : sentenceOf(accept.error, t)} />
          {isForOther && <p>{t('members.invite.sentTo', { email, account: me.data.account.email })}</p>}
          <Button look="primary" isPending={accept.isPending} onPress={() => accept.mutate({ token })}>
            {t('members.invite.joinAs', { name: isForOther ? me.data.account.email : me.data.account.name })}
          </Button>
          {isForOther && <SignOutAnd next={here}>{t('members.invite.asOther')}</SignOutAnd>}
        </Stack>
      )}
    </EntryFrame>
  )
}

const InvitationOver = () => {
  const t = useMessages()
  return (
    <EntryFrame title={t('members.invite.over')} lead={t('errors.invitation_over')}>
      <div>
        <ButtonLink href={hrefTo('start', {})}>{t('shell.notFound.action')}</ButtonLink>
      </div>
    </EntryFrame>
  )
}

const route = getRouteApi('/invite/$token')
