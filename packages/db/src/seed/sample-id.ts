import { createHash } from 'node:crypto'

/**
 * The id of a sample's thing: a UUIDv7 whose time is when the thing came to be and whose other bits come from the
 * organisation and its local id, so that writing again finds what was written.
 *
 * @param local unique in the organisation, for example 'objective:O1'
 */
export const sampleId = (orgId: string, local: string, atMs: number): string => {
  const hash = createHash('sha256').update(`${orgId}/${local}`).digest('hex')
  const time = Math.max(0, atMs).toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`
}
