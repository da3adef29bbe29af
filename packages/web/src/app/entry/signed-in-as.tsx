import { useMutation } from '@tanstack/react-query'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { clearDrafts } from '#web/lib/drafts.ts'
import { clearRecent } from '#web/lib/recent.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Whose page this is, and the way to be somebody else. `next`: where to come back to. */
export const SignedInAs = ({ email, next }: { email: string; next?: string }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const signOut = useMutation(
    trpc.auth.signOut.mutationOptions({
      onSuccess: () => {
        clearDrafts()
        clearRecent()
        window.location.assign(hrefTo('login', {}, { next }))
      },
    }),
  )
  return (
    <>
      {t('auth.signedInAs', { email })}{' '}
      <Button look="quiet" size="small" isPending={signOut.isPending} onPress={() => signOut.mutate()}>
        {t('shell.signOut')}
      </Button>
    </>
  )
}
