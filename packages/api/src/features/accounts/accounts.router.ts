import { provedProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import {
  addPasskeyInput,
  changePasswordInput,
  confirmAuthenticatorInput,
  deleteAccountInput,
  endSessionInput,
  hideHintsInput,
  proveInput,
  removePasskeyInput,
  renameInput,
  requestEmailInput,
} from './accounts.input.ts'
import { addPasskey } from './add-passkey.ts'
import { changePassword } from './change-password.ts'
import { confirmAuthenticator } from './confirm-authenticator.ts'
import { deleteAccount } from './delete-account.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { hideHints } from './hide-hints.ts'
import { getAccount } from './get-account.ts'
import { peekDeletion } from './peek-deletion.ts'
import { prove } from './prove.ts'
import { removeAuthenticator } from './remove-authenticator.ts'
import { removePasskey } from './remove-passkey.ts'
import { rename } from './rename.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { requestEmail } from './request-email.ts'
import { startAuthenticator } from './start-authenticator.ts'
import { startPasskey } from './start-passkey.ts'
import { startProof } from './start-proof.ts'

export const accountsRouter = router({
  get: signedInProcedure.query(run(getAccount)),
  rename: signedInProcedure.input(renameInput).mutation(run(rename)),
  hideHints: signedInProcedure.input(hideHintsInput).mutation(run(hideHints)),
  startProof: signedInProcedure.mutation(run(startProof)),
  prove: signedInProcedure.input(proveInput).mutation(run(prove)),
  changePassword: provedProcedure.input(changePasswordInput).mutation(run(changePassword)),
  requestEmail: provedProcedure.input(requestEmailInput).mutation(run(requestEmail)),
  startPasskey: provedProcedure.mutation(run(startPasskey)),
  addPasskey: signedInProcedure.input(addPasskeyInput).mutation(run(addPasskey)),
  removePasskey: provedProcedure.input(removePasskeyInput).mutation(run(removePasskey)),
  startAuthenticator: provedProcedure.mutation(run(startAuthenticator)),
  confirmAuthenticator: signedInProcedure.input(confirmAuthenticatorInput).mutation(run(confirmAuthenticator)),
  removeAuthenticator: provedProcedure.mutation(run(removeAuthenticator)),
  renewRecoveryCodes: provedProcedure.mutation(run(renewRecoveryCodes)),
  endSession: signedInProcedure.input(endSessionInput).mutation(run(endSession)),
  endOtherSessions: signedInProcedure.mutation(run(endOtherSessions)),
  peekDeletion: signedInProcedure.query(run(peekDeletion)),
  delete: provedProcedure.input(deleteAccountInput).mutation(run(deleteAccount)),
})
