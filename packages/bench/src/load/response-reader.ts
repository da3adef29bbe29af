/** What became of a request. */
export type Answer = { readonly status: number; readonly body: Buffer }

/**
 * Reads the answers of one keep-alive connection, one at a time: status, and a body of known length or in chunks.
 * Knows no more of HTTP/1.1 than the servers under test speak.
 */
export class ResponseReader {
  #buffer: Buffer = Buffer.alloc(0)

  /** @returns the answer when it is whole, else null. @throws Error for what is not HTTP */
  push(chunk: Buffer): Answer | null {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk])
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end === -1) return null
    const head = this.#buffer.toString('latin1', 0, end).toLowerCase()
    if (!head.startsWith('http/1.1 ')) throw new Error(`Not an answer of HTTP/1.1: ${head.slice(0, 40)}`)
    const body = isChunked(head)
      ? readChunks(this.#buffer, end + 4)
      : readLength(this.#buffer, end + 4, contentLength(head))
    if (body === null) return null
    this.#buffer = this.#buffer.subarray(body.next)
    return { status: Number(head.slice(9, 12)), body: body.bytes }
  }
}

type Body = { readonly bytes: Buffer; readonly next: number }

const isChunked = (head: string): boolean => head.includes('\r\ntransfer-encoding: chunked')

function contentLength(head: string): number {
  const at = head.indexOf('\r\ncontent-length: ')
  return at === -1 ? 0 : Number.parseInt(head.slice(at + 18, at + 30), 10)
}

const readLength = (buffer: Buffer, from: number, length: number): Body | null =>
  buffer.length < from + length ? null : { bytes: buffer.subarray(from, from + length), next: from + length }

function readChunks(buffer: Buffer, from: number): Body | null {
  const parts: Buffer[] = []
  for (let at = from; ; ) {
    const line = buffer.indexOf('\r\n', at)
    if (line === -1) return null
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16)
    const next = line + 2 + size + 2
    if (buffer.length < next) return null
    if (size === 0) return { bytes: Buffer.concat(parts), next }
    parts.push(buffer.subarray(line + 2, line + 2 + size))
    at = next
  }
}
