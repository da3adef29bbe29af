import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { GoTo } from '#web/app/go-to.tsx'
import { OwnFrame } from '#web/app/own-frame.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AccountGone } from './account-gone.tsx'
import { AuthenticatorPanel } from './authenticator-panel.tsx'
import { DeletePanel } from './delete-panel.tsx'
import { EmailPanel } from './email-panel.tsx'
import { NamePanel } from './name-panel.tsx'
import { PasskeysPanel } from './passkeys-panel.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

/** `/account`: who one is, how one signs in, and where one is signed in. */
export const AccountPage = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const [isGone, setIsGone] = useState(false)
  const me = useQuery(trpc.auth.me.queryOptions())
  const account = useQuery(trpc.accounts.get.queryOptions(undefined, { enabled: me.data != null }))
  if (isGone) return <AccountGone />
  const error = me.error ?? account.error
  if (me.data === null) return <GoTo href={hrefTo('login', {}, { next: hrefTo('account', {}) })} />
  if (error !== null) return <ErrorPage error={error} reset={() => void (me.error === null ? account : me).refetch()} />
  return (
    <OwnFrame title={t('accounts.title')} lead={t('accounts.lead')}>
      {account.data === undefined ? (
        <Skeleton>
          <SkeletonRows count={8} />
        </Skeleton>
      ) : (
        <>
          <NamePanel name={account.data.name} />
          <EmailPanel email={account.data.email} />
          <PasswordPanel />
          <PasskeysPanel passkeys={account.data.passkeys} />
          <AuthenticatorPanel isOn={account.data.hasAuthenticator} recoveryCodesLeft={account.data.recoveryCodesLeft} />
          <SessionsPanel sessions={account.data.sessions} />
          <DeletePanel email={account.data.email} onGone={() => setIsGone(true)} />
        </>
      )}
    </OwnFrame>
  )
}
