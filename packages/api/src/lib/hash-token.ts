import { createHash } from 'node:crypto'

/** What is stored of a random token: of an invitation, a mailed link, a browser. Random bits need no salt. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
