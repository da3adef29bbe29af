import { safeNext } from './safe-next.ts'

/** The token of the invitation that `next` leads back to; null = to none. */
export const invitedBy = (next: string | undefined, origin?: string): string | null =>
  /^\/invite\/([^/?#]+)$/.exec(safeNext(next, origin) ?? '')?.[1] ?? null
