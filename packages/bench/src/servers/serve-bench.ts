/** What a server of the bench is told by the process that starts it. */
export type BenchServer = {
  readonly port: number
  readonly appUrl: string
  /** The built web application, where the server hands it out. */
  readonly webDir: string | null
}

/**
 * Runs a contestant's server in a process of its own: says when it listens, and ends with the process that started it.
 *
 * @param start answers with what closes the server
 */
export async function serveBench(start: (told: BenchServer) => Promise<() => Promise<void>>): Promise<void> {
  const told = JSON.parse(process.argv[2] ?? '{}') as BenchServer
  const close = await start(told)
  process.on('disconnect', () => {
    setTimeout(() => process.exit(0), 3_000).unref()
    void close().finally(() => process.exit(0))
  })
  process.send?.({ ready: true })
}
