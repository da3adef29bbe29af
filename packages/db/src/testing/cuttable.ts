import { connect, createServer, type Socket } from 'node:net'

export type Cuttable = Awaited<ReturnType<typeof cuttable>>

/** A way to the database that can be cut, and opened again. */
export async function cuttable(url: string) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let isOpen = true
  const server = createServer((near) => {
    if (!isOpen) {
      near.resetAndDestroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const through = new URL(url)
  through.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    url: through.href,
    cut: () => {
      isOpen = false
      for (const socket of sockets) socket.resetAndDestroy()
      sockets.clear()
    },
    open: () => {
      isOpen = true
    },
    close: () => server.close(),
  }
}
