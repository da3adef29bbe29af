import { publicProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import {
  confirmEmailInput,
  passkeyInput,
  requestResetInput,
  resetPasswordInput,
  secondStepInput,
  signInInput,
  signUpInput,
  verifySignUpInput,
} from './auth.input.ts'
import { confirmEmail } from './confirm-email.ts'
import { getMe } from './get-me.ts'
import { passkeySignIn } from './passkey-sign-in.ts'
import { requestReset } from './request-reset.ts'
import { resetPassword } from './reset-password.ts'
import { secondStep } from './second-step.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signUp } from './sign-up.ts'
import { startPasskeySignIn } from './start-passkey-sign-in.ts'
import { verifySignUp } from './verify-sign-up.ts'

export const authRouter = router({
  me: publicProcedure.query(run(getMe)),
  signUp: publicProcedure.input(signUpInput).mutation(run(signUp)),
  verifySignUp: publicProcedure.input(verifySignUpInput).mutation(run(verifySignUp)),
  signIn: publicProcedure.input(signInInput).mutation(run(signIn)),
  secondStep: publicProcedure.input(secondStepInput).mutation(run(secondStep)),
  startPasskeySignIn: publicProcedure.mutation(run(startPasskeySignIn)),
  passkeySignIn: publicProcedure.input(passkeyInput).mutation(run(passkeySignIn)),
  requestReset: publicProcedure.input(requestResetInput).mutation(run(requestReset)),
  resetPassword: publicProcedure.input(resetPasswordInput).mutation(run(resetPassword)),
  confirmEmail: publicProcedure.input(confirmEmailInput).mutation(run(confirmEmail)),
  signOut: publicProcedure.mutation(run(signOut)),
})
