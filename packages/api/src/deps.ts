import type { Client, Directory } from '@polyrhythm/db/client'
import type { AsMember, AsOrg } from '@polyrhythm/db/tenant'
import type { ChangeFeed } from '#api/changes/change-feed'
import type { PublishOne } from '#api/features/check-ins/publish-check-ins'
import type { Background } from '#api/lib/background'
import type { Vault } from '#api/lib/vault'
import type { SendMail } from '#api/mail/send-mail'
import type { RevokedSessions } from '#api/sessions/revoked-sessions'

/** What the API needs from outside; made once in main.ts, replaced by parts of their own in tests. */
export type Deps = {
  readonly client: Client
  readonly directory: Directory
  readonly asOrg: AsOrg
  readonly asMember: AsMember
  readonly changes: ChangeFeed
  readonly publishCheckIn: PublishOne
  readonly sendMail: SendMail
  readonly revoked: RevokedSessions
  readonly vault: Vault
  readonly background: Background
  readonly clock: () => Date
  /** Where people reach the product: 'https://polyrhythm.example', without a slash at the end. */
  readonly publicUrl: string
  /** Whether the people of sample companies can sign in; never in production. */
  readonly samplesMaySignIn?: boolean
}
