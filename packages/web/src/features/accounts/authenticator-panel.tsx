import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { FieldRow, Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AddAuthenticator } from './add-authenticator.tsx'
import { useProof } from '#web/app/proof/proof.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

export type AuthenticatorPanelProps = { isOn: boolean; recoveryCodesLeft: number }

/** The second step: codes of an app beside the password, and the recovery codes for when the app is lost. */
export const AuthenticatorPanel = ({ isOn, recoveryCodesLeft }: AuthenticatorPanelProps) => {
  const t = useMessages()
  const client = useTRPCClient()
  const withProof = useProof()
  const [secret, setSecret] = useState<{ secret: string; url: string } | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const onError = (error: unknown) => void toasts.show({ message: sentenceOf(error, t) })
  const start = useMutation({
    mutationFn: () => withProof(() => client.accounts.startAuthenticator.mutate()),
    onSuccess: setSecret,
    onError,
  })
  const remove = useMutation({
    mutationFn: () => withProof(() => client.accounts.removeAuthenticator.mutate()),
    onError,
  })
  const renew = useMutation({
    mutationFn: () => withProof(() => client.accounts.renewRecoveryCodes.mutate()),
    onSuccess: (made) => setCodes(made?.codes ?? null),
    onError,
  })
  return (
    <Panel
      title={t('accounts.authenticator.title')}
      note={<Badge>{t(isOn ? 'accounts.authenticator.on' : 'accounts.authenticator.off')}</Badge>}
    >
      <Stack>
        <p>{t('accounts.authenticator.text')}</p>
        {isOn && <p>{t('accounts.authenticator.codesLeft', { count: recoveryCodesLeft })}</p>}
        {isOn ? (
          <FieldRow>
            <Button isPending={renew.isPending} onPress={() => renew.mutate()}>
              {t('accounts.authenticator.renew')}
            </Button>
            <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
              {t('accounts.authenticator.remove')}
            </Button>
          </FieldRow>
        ) : (
          <div>
            <Button isPending={start.isPending} onPress={() => start.mutate()}>
              {t('accounts.authenticator.add')}
            </Button>
          </div>
        )}
      </Stack>
      {secret !== null && (
        <AddAuthenticator
          {...secret}
          onClose={() => setSecret(null)}
          onDone={(made) => {
            setSecret(null)
            setCodes(made)
          }}
        />
      )}
      {codes !== null && <RecoveryCodes codes={codes} onClose={() => setCodes(null)} />}
    </Panel>
  )
}
