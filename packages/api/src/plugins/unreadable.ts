import type { FastifyServerOptions } from 'fastify'

/** Answers by the code of Node's parser; whatever else cannot be read is a bad request. */
const answers: Readonly<Record<string, readonly [status: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'This request took too long to arrive.'],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address or the headers of this request are too long.',
  ],
}
const other = ['400 Bad Request', 'This request cannot be understood.'] as const

/**
 * Answers what Node cannot read as a request, and says that the connection ends with it: whoever keeps connections would
 * send the next request over one that is gone.
 */
export const answerUnreadable: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, message] = answers[error.code] ?? other
  const body = JSON.stringify({ error: { message, requestId: null } })
  const head = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
  if (socket.writable) socket.end(head + body)
  else socket.destroy()
}
