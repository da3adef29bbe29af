import type { OpenRow } from '#api/testing/permission-row'

export const authOpen: readonly OpenRow[] = [
  { procedure: 'auth.me', needs: 'nobody', input: () => undefined },
  {
    procedure: 'auth.signUp',
    needs: 'nobody',
    input: () => ({ email: `${crypto.randomUUID()}@example.com`, name: 'Somebody', password: 'correct horse battery' }),
  },
  {
    procedure: 'auth.verifySignUp',
    needs: 'nobody',
    refusal: 'UNAUTHORIZED',
    input: () => ({ signUpId: crypto.randomUUID(), code: '123456' }),
  },
  {
    procedure: 'auth.signIn',
    needs: 'nobody',
    refusal: 'UNAUTHORIZED',
    input: () => ({ email: 'nobody@example.com', password: 'correct horse battery' }),
  },
  {
    procedure: 'auth.secondStep',
    needs: 'nobody',
    refusal: 'UNAUTHORIZED',
    input: () => ({ pendingId: crypto.randomUUID(), code: '123456' }),
  },
  { procedure: 'auth.startPasskeySignIn', needs: 'nobody', input: () => undefined },
  {
    procedure: 'auth.passkeySignIn',
    needs: 'nobody',
    refusal: 'UNAUTHORIZED',
    input: () => ({
      challengeId: crypto.randomUUID(),
      response: {
        id: 'none',
        rawId: 'none',
        type: 'public-key',
        response: { clientDataJSON: 'none', authenticatorData: 'none', signature: 'none' },
        clientExtensionResults: {},
      },
    }),
  },
  { procedure: 'auth.requestReset', needs: 'nobody', input: () => ({ email: 'nobody@example.com' }) },
  {
    procedure: 'auth.resetPassword',
    needs: 'nobody',
    refusal: 'NOT_FOUND',
    input: () => ({ token: 'a'.repeat(43), password: 'correct horse battery' }),
  },
  { procedure: 'auth.confirmEmail', needs: 'nobody', refusal: 'NOT_FOUND', input: () => ({ token: 'a'.repeat(43) }) },
  { procedure: 'auth.signOut', needs: 'nobody', input: () => undefined },
]
