import type { Language } from '#api/mail/language'
import type { AccountId } from '@polyrhythm/domain/ids'
import type { LogFields } from '#api/plugins/logging'
import type { Deps } from '#api/deps'
import type { Session } from '#api/sessions/sessions'

/** Who is signed in on this browser. */
export type SignedIn = { readonly accountId: AccountId; readonly sessionId: string }

/** The same, of somebody who is signed in. */
export type SignedInContext = Context & { readonly signedIn: SignedIn }

/** The browser that asks, and what its cookies can be made to say. */
export type Browser = {
  /** 'Firefox on Linux'; '' where it does not say. */
  readonly name: string
  /** In which it is shown, and letters about what it does are written. */
  readonly language: Language
  /** Where its page came from: one of ours, or null for a request that cannot change anything. */
  readonly origin: string | null
  /** What it is known by to the accounts that have signed in with it; null where it is new. */
  readonly device: string | null
  readonly remember: (device: string) => void
  readonly signIn: (session: Session) => void
  readonly signOut: () => void
}

/** What a procedure knows of its request before it looks at its input. */
export type Context = {
  readonly deps: Deps
  readonly requestId: string
  readonly signedIn: SignedIn | null
  readonly browser: Browser
  /** Adds a field to every later log line of this request. */
  readonly logWith: (fields: LogFields) => void
}
