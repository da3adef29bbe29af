import * as z from 'zod/mini'
import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

const wireError = z.looseObject({
  data: z.looseObject({
    refusal: z.optional(z.looseObject({ code: z.string() })),
    requestId: z.optional(z.string()),
  }),
})

/** Why the server refused: a code, and what belongs to it. */
export type Refusal = { readonly code: string; readonly [detail: string]: unknown }

/** The refusal inside an error that came over the wire; null for a bug, or when the server was not reached. */
export const refusalOf = (error: unknown): Refusal | null => {
  const parsed = wireError.safeParse(error)
  return parsed.success ? (parsed.data.data.refusal ?? null) : null
}

/** The id under which the server logged this request; null when it never got there. */
export const requestIdOf = (error: unknown): string | null => {
  const parsed = wireError.safeParse(error)
  return parsed.success ? (parsed.data.data.requestId ?? null) : null
}

/** One sentence for the person who sees the error: what happened, and what to do. */
export const sentenceOf = (error: unknown, t: Translate): string => {
  const refusal = refusalOf(error)
  if (refusal !== null) {
    const key = `errors.${refusal.code}`
    return t(isMessageKey(key) ? key : 'errors.unknown', detailsOf(refusal))
  }
  return t(isUnreachable(error) ? 'errors.offline' : 'errors.unknown')
}

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

const detailsOf = (refusal: Refusal): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(refusal).flatMap(([name, detail]) =>
      typeof detail === 'string' || typeof detail === 'number' ? [[name, detail] as const] : [],
    ),
  )

/** fetch says "TypeError" when there was no answer at all; tRPC keeps it as the cause. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.cause instanceof TypeError)
