import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { JsonText } from '#api/lib/json-text'
import { appRouter } from '#api/router'
import type { Context } from './context.ts'

/** A request that holds one query or one mutation, as it came. */
export type OneCall = {
  /** 'squads.get' */
  readonly path: string
  readonly method: string
  /** The JSON of the input; undefined when there is none. */
  readonly input: string | undefined
  readonly context: Context
  readonly onError: (error: TRPCError) => void
}

/** Status and body of the answer. */
export type OneAnswer = { readonly status: number; readonly body: string }

/** What each procedure is, by its path; the router has them flat, though its type has them nested. */
const types = new Map(Object.entries(appRouter._def.procedures as object).map(([path, each]) => [path, typeOf(each)]))

function typeOf(procedure: { readonly _def: { readonly type: string } }): string {
  return procedure._def.type
}

/** Whether a procedure is called and answered once; streams are not. */
export const isOneCall = (path: string): boolean => types.get(path) === 'query' || types.get(path) === 'mutation'

export const isProcedure = (path: string): boolean => types.has(path)

/** Whether a procedure goes on telling. */
export const isStream = (path: string): boolean => types.get(path) === 'subscription'

/**
 * Calls a procedure and says what came of it in tRPC's own form. tRPC's adapter does the same by way of a Request, a
 * Response and a stream, which costs more than the whole of a short procedure; it keeps batches and streams.
 *
 * @see docs/decisions/012-fast-lane.md
 */
export async function answerOneCall({ path, method, input, context, onError }: OneCall): Promise<OneAnswer> {
  const type = types.get(path) === 'mutation' ? 'mutation' : 'query'
  let read: unknown
  try {
    if (method !== (type === 'query' ? 'GET' : 'POST'))
      throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: `${path} is a ${type}` })
    read = inputOf(input)
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: context,
      getRawInput: async () => read,
      signal: never,
      batchIndex: 0,
    })
    const body = data instanceof JsonText ? `{"result":{"data":${data.text}}}` : JSON.stringify({ result: { data } })
    return { status: 200, body }
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    onError(error)
    const shape = getTRPCErrorShape({ config: appRouter._def._config, error, type, path, input: read, ctx: context })
    return { status: getHTTPStatusCodeFromError(error), body: JSON.stringify({ error: shape }) }
  }
}

/**
 * What a request gave as input.
 *
 * @throws TRPCError when it is not JSON
 */
export const inputOf = (text: string | undefined): unknown => {
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause })
  }
}

/** Nothing that is answered once is stopped half-way. */
const never = new AbortController().signal
