import { createHash } from 'node:crypto'

/** What is stored of an invitation's token. 256 random bits need no salt. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
