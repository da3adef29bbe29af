import { connect, createServer, type Socket } from 'node:net'

export type Cuttable = Awaited<ReturnType<typeof cuttable>>

/** A way to the database that can be cut, and opened again. */
export async function cuttable(url: string) {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let isOpen = true
  let fatal: string | null = null
  const cut = () => {
    isOpen = false
    fatal = null
    for (const socket of sockets) socket.resetAndDestroy()
    sockets.clear()
  }
  const server = createServer((near) => {
    if (!isOpen) {
      near.resetAndDestroy()
      return
    }
    const far = connect(Number(port), hostname)
    far.on('data', (said) => {
      if (fatal !== null && said.includes(fatal)) cut()
    })
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
    cut,
    /** Cuts it once the database says this, which does not arrive. */
    cutAt: (said: string) => {
      fatal = said
    },
    open: () => {
      isOpen = true
    },
    close: () => server.close(),
  }
}
