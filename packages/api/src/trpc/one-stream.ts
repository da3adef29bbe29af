import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import {
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  isTrackedEnvelope,
  type TRPCError,
} from '@trpc/server'
import { appRouter } from '#api/router'
import type { Context } from './context.ts'
import { streaming } from './init.ts'
import { inputOf } from './one-call.ts'

/** A request that opens a subscription, as it came. */
export type OneStream = {
  /** 'changes.watch' */
  readonly path: string
  /** The JSON of the input; undefined when there is none. */
  readonly input: string | undefined
  /** The last event that the browser heard before the stream broke. */
  readonly lastEventId: string | undefined
  readonly context: Context
  readonly onError: (error: TRPCError) => void
}

/**
 * Writes what a subscription tells as server-sent events in tRPC's own form, until either side ends it. tRPC's adapter
 * does the same through a Request, four streams and a compressor, and an open screen then costs 90 kB; here it
 * costs its socket.
 *
 * @param out whose headers are set but for those of a stream; nobody else may write to it
 * @see docs/decisions/012-fast-lane.md
 */
export async function answerByStream(call: OneStream, out: ServerResponse): Promise<void> {
  const ended = new AbortController()
  out.once('close', () => ended.abort())
  out.writeHead(200, headers)
  out.write(event('connected', JSON.stringify(streaming.client)))
  const { ping, maxDurationMs } = streaming
  let pingsLeft = maxDurationMs / ping.intervalMs
  const pinging = setInterval(() => {
    pingsLeft -= 1
    if (out.writableEnded) return // ended from outside, and its reader is slow to take what was said before
    if (pingsLeft > 0) out.write(event('ping', ''))
    else out.end()
  }, ping.intervalMs)
  try {
    for await (const told of await subscribe(call, ended.signal))
      if (!out.write(message(told))) await once(out, 'drain', { signal: ended.signal }) // slower readers are waited for
    out.end(event('return', ''))
  } catch (cause) {
    // What is aborted ends without a word, so that the browser opens it again.
    if (isAbort(cause)) out.end()
    else out.end(event('serialized-error', JSON.stringify(shapeOf(call, getTRPCErrorFromUnknown(cause)))))
  } finally {
    clearInterval(pinging)
  }
}

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const

async function subscribe(
  { path, input, lastEventId, context }: OneStream,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  const read = inputOf(input)
  return callTRPCProcedure({
    router: appRouter,
    path,
    type: 'subscription',
    ctx: context,
    getRawInput: async () => (lastEventId === undefined ? read : { ...(read as object), lastEventId }),
    signal,
    batchIndex: 0,
  })
}

const shapeOf = ({ path, input, context, onError }: OneStream, error: TRPCError) => {
  onError(error)
  return getTRPCErrorShape({ config: appRouter._def._config, error, type: 'subscription', path, input, ctx: context })
}

/** Browsers hear an event by its name; one without a name is a message. */
const event = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n\n`

const message = (told: unknown): string =>
  isTrackedEnvelope(told)
    ? `data: ${JSON.stringify(told[1])}\nid: ${told[0]}\n\n\n`
    : `data: ${JSON.stringify(told)}\n\n\n`

const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError'
