import * as z from 'zod/mini'

const key = 'polyrhythm.signUp'
const pending = z.object({ signUpId: z.string(), name: z.string(), email: z.string() })

/** A sign-up that waits for its code. It stays in this tab, through a reload; the password is never kept. */
export type PendingSignUp = z.infer<typeof pending>

export const readPendingSignUp = (): PendingSignUp | null => {
  try {
    return pending.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** @param signUp null forgets it */
export const keepPendingSignUp = (signUp: PendingSignUp | null): void => {
  try {
    if (signUp === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(signUp))
  } catch {
    // A browser that stores nothing asks for the code on a page that begins again.
  }
}
