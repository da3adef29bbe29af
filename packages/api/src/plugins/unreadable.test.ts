import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerUnreadable } from './unreadable.ts'

const app = Fastify({ clientErrorHandler: answerUnreadable })
let port = 0
beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => app.close())

const said = (bytes: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

it.each([
  ['what is no request', 'what is this\r\n\r\n', '400 Bad Request', 'cannot be understood'],
  ['too long an address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, '431 Request Header', 'too long'],
])('answers %s with a sentence, and says that the connection ends', async (_, bytes, status, sentence) => {
  const answer = await said(bytes)
  expect(answer).toContain(`HTTP/1.1 ${status}`)
  expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n')
  expect(answer).toContain(sentence)
})
