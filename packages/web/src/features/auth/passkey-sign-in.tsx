import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { passkeySupport, signWithPasskey } from '#web/lib/passkeys.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The way in without a password; not shown where the browser knows no passkeys. */
export const PasskeySignIn = () => {
  const t = useMessages()
  const client = useTRPCClient()
  const signIn = useMutation({
    mutationFn: async () => {
      const { challengeId, options } = await client.auth.startPasskeySignIn.mutate()
      const response = await signWithPasskey(options)
      return response === null ? null : client.auth.passkeySignIn.mutate({ challengeId, response })
    },
  })
  if (passkeySupport() !== 'yes') return null
  return (
    <>
      <FormSummary problems={[]} message={signIn.error === null ? undefined : sentenceOf(signIn.error, t)} />
      <Button icon={<KeyRound aria-hidden="true" />} isPending={signIn.isPending} onPress={() => signIn.mutate()}>
        {t('auth.passkey.signIn')}
      </Button>
    </>
  )
}
