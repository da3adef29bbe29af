import type { AccountId } from '@polyrhythm/domain/ids'
import type { LogFields } from '#api/plugins/logging'
import type { Deps } from '#api/deps'

/** Who is signed in on this browser. */
export type SignedIn = { readonly accountId: AccountId; readonly sessionId: string }

/** The same, of somebody who is signed in. */
export type SignedInContext = Context & { readonly signedIn: SignedIn }

/** What a procedure knows of its request before it looks at its input. */
export type Context = {
  readonly deps: Deps
  readonly requestId: string
  readonly signedIn: SignedIn | null
  /** Signs this browser in or out by its cookies. */
  readonly cookies: {
    readonly signIn: (sessionToken: string, signedIn: SignedIn) => Promise<void>
    readonly signOut: () => void
  }
  /** Adds a field to every later log line of this request. */
  readonly logWith: (fields: LogFields) => void
}
