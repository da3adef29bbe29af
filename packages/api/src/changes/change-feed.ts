import type { OrgId } from '@polyrhythm/domain/ids'

/** One thing that changed, as the outbox tells it. */
export type Change = {
  /** Place in the order of the outbox: hand it back to continue after it. */
  readonly cursor: string
  /** Kind of the thing: a node's kind, 'edge', 'check_in', 'rank', 'seat', 'org' … */
  readonly of: string
  readonly subjectId: string | null
}

/** Tells everybody in an organisation what changed, in this process and in the others. */
export type ChangeFeed = {
  /** Says that the organisation's outbox grew; cheap, and called after the commit. */
  readonly wake: (orgId: OrgId) => void
  /** What changes from now on, or after the cursor of a broken stream. */
  readonly watch: (orgId: OrgId, after: string | null, signal: AbortSignal) => AsyncIterable<readonly Change[]>
  readonly close: () => Promise<void>
}
