import type { Decider, Refusal } from '@polyrhythm/domain/refusals'
import * as z from 'zod/mini'
import { formatList } from '#web/lib/format.ts'
import { personName } from '#web/lib/person-name.ts'
import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

const wireError = z.looseObject({
  data: z.looseObject({ refusal: z.nullish(z.unknown()), requestId: z.nullish(z.string()) }),
})

/** The refusal inside an error that came over the wire; null for a bug, or when the server was not reached. */
export const refusalOf = (error: unknown): Refusal | null => {
  const refusal = wireError.safeParse(error).data?.data.refusal
  return isRefusal(refusal) ? refusal : null
}

/** The id under which the server logged this request; null when it never got there. */
export const requestIdOf = (error: unknown): string | null => wireError.safeParse(error).data?.data.requestId ?? null

/** One sentence for the person who sees the error: what happened, and what to do. */
export const sentenceOf = (error: unknown, t: Translate): string => {
  const refusal = refusalOf(error)
  if (refusal === null) return t(isUnreachable(error) ? 'errors.offline' : 'errors.unknown')
  if (refusal.code === 'forbidden') return t('errors.forbidden', { who: whoDecides(refusal.decides, t) })
  if (refusal.code === 'too_many_attempts')
    return t('errors.too_many_attempts', { minutes: Math.ceil(refusal.retryAfterSeconds / 60) })
  if (refusal.code === 'now_full') return t('errors.now_full', { limit: refusal.limit })
  if (refusal.code === 'now_incomplete')
    return t('errors.now_incomplete', { missing: formatList(refusal.missing.map((each) => t(`bets.missing.${each}`))) })
  if (refusal.code === 'only_admin_of')
    return t('errors.only_admin_of', { names: formatList(refusal.orgs.map(({ name }) => name)) })
  if (refusal.code === 'invalid') {
    const rule = `rules.${refusal.rule}`
    if (isMessage(rule)) return t(rule)
  }
  return t(`errors.${refusal.code}`)
}

const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** Who may do what this person may not: "members of Payments". */
export const whoDecides = (decider: Decider, t: Translate): string =>
  t(`errors.who.${decider.kind}`, 'name' in decider ? { name: personName(decider.name, t) } : {})

/** The server names a code that this build has a sentence for; its other fields are the server's word. */
const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && Object.hasOwn(en, `errors.${String(value.code)}`)

/** fetch says "TypeError" when there was no answer at all; tRPC keeps it as the cause. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.cause instanceof TypeError)
