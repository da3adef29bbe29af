import type { OpenRow } from '#api/testing/permission-row'

const noPasskey = () => ({
  id: 'none',
  rawId: 'none',
  type: 'public-key',
  response: { clientDataJSON: 'none', attestationObject: 'none' },
  clientExtensionResults: {},
})

/** Dangerous acts are FORBIDDEN to whoever has not just proved who they are; accounts.db.test.ts does them with a proof. */
export const accountsOpen: readonly OpenRow[] = [
  { procedure: 'accounts.get', needs: 'account', input: () => undefined },
  { procedure: 'accounts.rename', needs: 'account', input: () => ({ name: 'Somebody' }) },
  { procedure: 'accounts.hideHints', needs: 'account', input: () => ({ isHidden: true }) },
  { procedure: 'accounts.startProof', needs: 'account', input: () => undefined },
  {
    procedure: 'accounts.prove',
    needs: 'account',
    refusal: 'UNAUTHORIZED',
    input: () => ({ kind: 'password', password: 'not this phrase at all' }),
  },
  {
    procedure: 'accounts.changePassword',
    needs: 'account',
    refusal: 'FORBIDDEN',
    input: () => ({ password: 'correct horse battery' }),
  },
  {
    procedure: 'accounts.requestEmail',
    needs: 'account',
    refusal: 'FORBIDDEN',
    input: () => ({ email: 'somebody@example.com' }),
  },
  { procedure: 'accounts.startPasskey', needs: 'account', refusal: 'FORBIDDEN', input: () => undefined },
  {
    procedure: 'accounts.addPasskey',
    needs: 'account',
    refusal: 'UNAUTHORIZED',
    input: () => ({ challengeId: crypto.randomUUID(), name: 'Mine', response: noPasskey() }),
  },
  {
    procedure: 'accounts.removePasskey',
    needs: 'account',
    refusal: 'FORBIDDEN',
    input: () => ({ passkeyId: 'none' }),
  },
  { procedure: 'accounts.startAuthenticator', needs: 'account', refusal: 'FORBIDDEN', input: () => undefined },
  {
    procedure: 'accounts.confirmAuthenticator',
    needs: 'account',
    refusal: 'UNAUTHORIZED',
    input: () => ({ code: '123456' }),
  },
  { procedure: 'accounts.removeAuthenticator', needs: 'account', refusal: 'FORBIDDEN', input: () => undefined },
  { procedure: 'accounts.renewRecoveryCodes', needs: 'account', refusal: 'FORBIDDEN', input: () => undefined },
  {
    procedure: 'accounts.endSession',
    needs: 'account',
    refusal: 'NOT_FOUND',
    input: () => ({ sessionId: crypto.randomUUID() }),
  },
  { procedure: 'accounts.endOtherSessions', needs: 'account', input: () => undefined },
  { procedure: 'accounts.peekDeletion', needs: 'account', input: () => undefined },
  {
    procedure: 'accounts.delete',
    needs: 'account',
    refusal: 'FORBIDDEN',
    input: () => ({ email: 'somebody@example.com' }),
  },
]
