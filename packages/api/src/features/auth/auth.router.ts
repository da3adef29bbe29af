import { publicProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { signInInput, signUpInput, verifySignUpInput } from './auth.input.ts'
import { getMe } from './get-me.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signUp } from './sign-up.ts'
import { verifySignUp } from './verify-sign-up.ts'

export const authRouter = router({
  me: publicProcedure.query(run(getMe)),
  signUp: publicProcedure.input(signUpInput).mutation(run(signUp)),
  verifySignUp: publicProcedure.input(verifySignUpInput).mutation(run(verifySignUp)),
  signIn: publicProcedure.input(signInInput).mutation(run(signIn)),
  signOut: publicProcedure.mutation(run(signOut)),
})
