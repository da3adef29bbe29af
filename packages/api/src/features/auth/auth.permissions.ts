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
  { procedure: 'auth.signOut', needs: 'nobody', input: () => undefined },
]
