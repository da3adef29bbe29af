import { createServer } from 'node:http'
import { serveBench } from './serve-bench.ts'

/** Answers everything with nothing: what the load generator itself can do. */
await serveBench(async ({ port }) => {
  const server = createServer((_request, response) => response.writeHead(200, { 'content-length': 0 }).end())
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return async () => server.closeAllConnections()
})
