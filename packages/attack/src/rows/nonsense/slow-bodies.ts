import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Opens connections that promise a body and send a byte of it now and then, until they are told to end. */
export function slowBodies(port: number, connections: number): { end: () => void } {
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => socket.destroy()) // the server may give up first, and shall
    socket.write(
      `POST /trpc/objectives.create HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: 2000000\r\n\r\n`,
    )
    void drip(socket)
    return socket
  })
  return {
    end: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function drip(socket: ReturnType<typeof connect>): Promise<void> {
  while (!socket.destroyed) {
    socket.write(' ')
    await sleep(500)
  }
}
