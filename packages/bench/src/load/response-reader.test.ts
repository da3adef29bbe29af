import { describe, expect, it } from 'vitest'
import { ResponseReader } from './response-reader.ts'

const plain = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello'
const chunked =
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n10\r\n, whole wide wor\r\n2\r\nld\r\n0\r\n\r\n'
const read = (reader: ResponseReader, text: string) => reader.push(Buffer.from(text))

describe('ResponseReader', () => {
  it.each([
    [plain, 'hello'],
    [chunked, 'hello, whole wide world'],
  ])('reads an answer wherever the network cut it', (text, body) => {
    for (let cut = 1; cut < text.length; cut += 1) {
      const reader = new ResponseReader()
      expect(read(reader, text.slice(0, cut))).toBeNull()
      expect(read(reader, text.slice(cut))?.body.toString()).toBe(body)
    }
  })

  it('reads one answer after the other on the same connection', () => {
    const reader = new ResponseReader()
    expect(read(reader, plain)?.status).toBe(200)
    expect(read(reader, chunked.replace('200 OK', '429 Too Many'))?.status).toBe(429)
    expect(read(reader, plain)?.body.toString()).toBe('hello')
  })

  it('takes an answer without a length for an empty one', () => {
    expect(read(new ResponseReader(), 'HTTP/1.1 204 No Content\r\n\r\n')).toEqual({
      status: 204,
      body: Buffer.alloc(0),
    })
  })

  it('does not take something else for an answer', () => {
    expect(() => read(new ResponseReader(), 'SSH-2.0-x\r\n\r\n')).toThrow('Not an answer')
  })
})
