import { initTRPC } from '@trpc/server'
import { type core, flattenError } from 'zod/mini'
import type { Context } from './context.ts'
import { Refused } from './refused.ts'

/** How a stream is kept: pinged, given up by a browser that hears nothing, and opened anew in time for who may hear it. */
export const streaming = {
  maxDurationMs: 30 * 60_000,
  ping: { enabled: true, intervalMs: 15_000 },
  client: { reconnectAfterInactivityMs: 40_000 },
} as const

/**
 * The one tRPC of the house. An error crosses the wire as a code with its blanks, the fields that were wrong and the
 * request id; sentences are the screen's, details are the log's.
 */
export const t = initTRPC.context<Context>().create({
  isDev: false, // no stack trace leaves the house
  sse: streaming,
  errorFormatter: ({ shape, error, ctx }) => ({
    code: shape.code,
    message: error.cause instanceof Refused ? error.cause.refusal.code : error.code,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      requestId: ctx?.requestId ?? null,
      refusal: error.cause instanceof Refused ? error.cause.refusal : null,
      fields: fieldsOf(error.cause),
    },
  }),
})

const fieldsOf = (cause: unknown): Record<string, string[]> | null =>
  isZodError(cause) ? (flattenError<Record<string, unknown>>(cause).fieldErrors as Record<string, string[]>) : null

const isZodError = (cause: unknown): cause is core.$ZodError<Record<string, unknown>> =>
  cause instanceof Error && 'issues' in cause && Array.isArray(cause.issues)
