import type { MissingForNow } from './bets/ready-for-now.ts'

/** Who decides about a thing, so that a refused person knows whom to turn to. */
export type Decider =
  | { readonly kind: 'squad'; readonly name: string; readonly slug: string }
  | { readonly kind: 'council'; readonly name: string }
  | { readonly kind: 'bet_owner'; readonly name: string }
  /** Null = a former member, whose name is gone. */
  | { readonly kind: 'person'; readonly name: string | null }
  | { readonly kind: 'admin' }

/** What the person may do instead, on the same screen. */
export type Instead = 'ask' | 'request_seat' | 'propose'

/**
 * Every way in which the product says no. A screen turns the code into a sentence; the other fields fill its blanks.
 * Foreign, deleted and random things are alike: not_found.
 */
export type Refusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'signed_out' }
  | { readonly code: 'wrong_credentials' }
  | { readonly code: 'wrong_code' }
  | { readonly code: 'wrong_passkey' }
  /** A mailed link that is used, over, or was never made. */
  | { readonly code: 'link_over' }
  /** The act is dangerous, and it is some time since the person proved who they are. */
  | { readonly code: 'proof_needed' }
  | { readonly code: 'too_many_attempts'; readonly retryAfterSeconds: number }
  | { readonly code: 'forbidden'; readonly decides: Decider; readonly instead: readonly Instead[] }
  /** Somebody saved in between; nothing was overwritten, and both texts are kept. */
  | {
      readonly code: 'stale'
      readonly currentVersion: number
      readonly current: Readonly<Record<string, string | number | null>>
    }
  /** The value of a field is already used by something else. */
  | { readonly code: 'taken'; readonly field: string }
  /** A field breaks a rule that its shape cannot express; `rule` is an id of SPEC.md or a word of the message catalogue. */
  | { readonly code: 'invalid'; readonly field: string; readonly rule: string }
  /** The same id was sent before with another content. */
  | { readonly code: 'other_content' }
  /** The thing has moved on: closed, answered, ended. */
  | { readonly code: 'too_late'; readonly rule: string }
  /** Now holds as many bets as it may: another one leaves it in the same act, or the reason is signed for that too. */
  | { readonly code: 'now_full'; readonly limit: number }
  /** What a bet lacks before it enters Now; it does with a reason of its own. */
  | { readonly code: 'now_incomplete'; readonly missing: readonly MissingForNow[] }
  | { readonly code: 'invitation_over' }
  /** An organisation keeps one admin. */
  | { readonly code: 'last_admin' }
  /** So many invitations were sent today that no more leave. */
  | { readonly code: 'mailed_enough' }
  /** The letter left minutes ago. */
  | { readonly code: 'mailed_just_now' }
  /** Whoever deletes their account is the only admin of these, and others are in them. */
  | { readonly code: 'only_admin_of'; readonly orgs: readonly { readonly slug: string; readonly name: string }[] }
  /** Somebody without an address at a domain cannot open it, and nobody opens one of a public mail provider. */
  | { readonly code: 'domain_not_yours' }
  | { readonly code: 'domain_is_public' }
  /** The database cannot be reached: nothing of it is stored in an organisation, and the same may be asked again. */
  | { readonly code: 'database_away'; readonly retryAfterSeconds: number }
  /** The database was lost at the moment of saving: it was saved whole or not at all, and nobody knows which. */
  | { readonly code: 'outcome_unknown' }
  /** The organisation can be read and not changed. */
  | { readonly code: 'archived' }
  /** A private copy of the sample is for one person: nobody is invited, and one removes it instead of leaving. */
  | { readonly code: 'sample' }

export type RefusalCode = Refusal['code']

export const notFound: Refusal = { code: 'not_found' }

export const forbidden = (decides: Decider, ...instead: Instead[]): Refusal => ({ code: 'forbidden', decides, instead })

export const invalid = (field: string, rule: string): Refusal => ({ code: 'invalid', field, rule })
