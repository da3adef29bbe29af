import { useMessages } from '#web/messages/use-messages.tsx'
import { SignOutAnd } from './sign-out-and.tsx'

/** Whose page this is, and the way to be somebody else. `next`: where to come back to. */
export const SignedInAs = ({ email, next }: { email: string; next?: string }) => {
  const t = useMessages()
  return (
    <>
      {t('auth.signedInAs', { email })}{' '}
      <SignOutAnd look="quiet" size="small" next={next}>
        {t('shell.signOut')}
      </SignOutAnd>
    </>
  )
}
