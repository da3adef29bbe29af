import type { Refusal, RefusalCode } from '@polyrhythm/domain/refusals'
import { TRPCError } from '@trpc/server'
import { Refused } from './refused.ts'

/** What each refusal means in HTTP; total by type, so that a new code cannot fall through. */
const meanings = {
  not_found: 'NOT_FOUND',
  signed_out: 'UNAUTHORIZED',
  wrong_credentials: 'UNAUTHORIZED',
  wrong_code: 'UNAUTHORIZED',
  wrong_passkey: 'UNAUTHORIZED',
  link_over: 'NOT_FOUND',
  proof_needed: 'FORBIDDEN',
  too_many_attempts: 'TOO_MANY_REQUESTS',
  forbidden: 'FORBIDDEN',
  stale: 'CONFLICT',
  taken: 'CONFLICT',
  invalid: 'UNPROCESSABLE_CONTENT',
  other_content: 'UNPROCESSABLE_CONTENT',
  too_late: 'CONFLICT',
  now_full: 'CONFLICT',
  now_incomplete: 'CONFLICT',
  invitation_over: 'NOT_FOUND',
  last_admin: 'CONFLICT',
  mailed_enough: 'TOO_MANY_REQUESTS',
  mailed_just_now: 'TOO_MANY_REQUESTS',
  only_admin_of: 'CONFLICT',
  domain_not_yours: 'FORBIDDEN',
  domain_is_public: 'UNPROCESSABLE_CONTENT',
  archived: 'CONFLICT',
  database_away: 'SERVICE_UNAVAILABLE',
  outcome_unknown: 'SERVICE_UNAVAILABLE',
  sample: 'CONFLICT',
} as const satisfies Record<RefusalCode, TRPCError['code']>

export const refusalError = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: meanings[refusal.code], message: refusal.code, cause: new Refused(refusal) })
