import { connect, type Socket } from 'node:net'
import { type Answer, ResponseReader } from './response-reader.ts'

/** One keep-alive connection that carries one request at a time. */
export class Connection {
  readonly #socket: Socket
  readonly #reader = new ResponseReader()
  #answered: ((answer: Answer) => void) | null = null
  #failed: ((error: Error) => void) | null = null

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true)
    const fail = (error: Error): void => {
      this.#answered = null
      this.#failed?.(error)
      this.#failed = null
    }
    socket.on('data', (chunk) => {
      try {
        const answer = this.#reader.push(chunk)
        if (answer === null) return
        const answered = this.#answered
        this.#answered = null
        answered?.(answer)
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)))
      }
    })
    socket.on('error', fail).on('close', () => fail(new Error('The server closed the connection')))
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket))).once('error', reject)
    })
  }

  /** Calls back instead of promising: at ten thousand a second, promises are a part of the cost. */
  send(request: string, answered: (answer: Answer) => void, failed: (error: Error) => void): void {
    this.#answered = answered
    this.#failed = failed
    this.#socket.write(request, 'latin1')
  }

  close(): void {
    this.#failed = null
    this.#socket.destroy()
  }
}
