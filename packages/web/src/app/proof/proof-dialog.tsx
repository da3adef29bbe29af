import { useMutation, useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import * as z from 'zod/mini'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormText } from '#web/components/form/form-fields.tsx'
import { PasswordField } from '#web/components/form/password-field.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Button } from '#web/components/ui/button.tsx'
import { refusalOf } from '#web/lib/errors.ts'
import { quietly } from '#web/lib/query-client.ts'
import { passkeySupport, signWithPasskey } from '#web/lib/passkeys.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

const form = z.strictObject({ word: z.string().check(z.minLength(1)) })
type Values = z.infer<typeof form>

/** Asks once more who one is: for the password, where there is a second step for its code; a passkey does instead of either. */
export const ProofDialog = ({ onEnd }: { onEnd: (isProved: boolean) => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const account = useQuery(trpc.accounts.get.queryOptions())
  const hasAuthenticator = account.data?.hasAuthenticator ?? false
  const hasPasskey = (account.data?.passkeys.length ?? 0) > 0
  const onSuccess = () => onEnd(true)
  const prove = useMutation(
    trpc.accounts.prove.mutationOptions({
      meta: quietly,
      onSuccess,
      onError: (error) => {
        const key = wrong(error)
        if (key !== null) setError('word', { message: t(key) }, { shouldFocus: true })
      },
    }),
  )
  const byPasskey = useMutation({
    meta: quietly,
    mutationFn: async () => {
      const { challengeId, options } = await client.accounts.startProof.mutate()
      const response = await signWithPasskey(options)
      if (response !== null) await client.accounts.prove.mutate({ kind: 'passkey', challengeId, response })
      return response !== null
    },
    onSuccess: (isProved) => {
      if (isProved) onEnd(true)
    },
  })
  const { control, submit, setError } = useCommandForm({
    schema: form,
    toCommand: (values: Values) => values,
    defaultValues: { word: '' },
    onSubmit: ({ word }) =>
      prove.mutate(
        hasAuthenticator ? { kind: 'code', code: word.replaceAll(/\s/g, '') } : { kind: 'password', password: word },
      ),
  })
  return (
    <FormDialog
      title={t('accounts.proof.title')}
      action={t('accounts.proof.action')}
      onClose={() => onEnd(false)}
      onSubmit={submit}
      isPending={prove.isPending}
      error={(wrong(prove.error) === null ? prove.error : null) ?? byPasskey.error}
    >
      <p>{t('accounts.proof.lead')}</p>
      {hasAuthenticator ? (
        <FormText
          control={control}
          name="word"
          label={t('auth.secondStep.code')}
          description={t('auth.secondStep.codeHelp')}
          autoComplete="one-time-code"
        />
      ) : (
        <PasswordField control={control} name="word" />
      )}
      {hasPasskey && passkeySupport() === 'yes' && (
        <div>
          <Button
            icon={<KeyRound aria-hidden="true" />}
            isPending={byPasskey.isPending}
            onPress={() => byPasskey.mutate()}
          >
            {t('accounts.proof.passkey')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

/** What is wrong with the word that was given, for its field; null when the refusal is about something else. */
const wrong = (error: unknown) => {
  const code = refusalOf(error)?.code
  if (code === 'wrong_credentials') return 'accounts.proof.wrongPassword'
  return code === 'wrong_code' ? 'accounts.proof.wrongCode' : null
}
