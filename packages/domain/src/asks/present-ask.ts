import { type Moment, momentOf } from '#domain/cycles/moment'
import { type Actor, can } from '#domain/permissions/permissions'
import type { MemberId } from '#domain/ids'

/** What is known of an ask. */
export type AskFacts = {
  readonly id: string
  readonly text: string
  readonly version: number
  readonly askedAt: Moment
  /** Null here and below = a former member, whose name is gone. */
  readonly askedBy: string | null
  readonly askedById: string
  /** A day. */
  readonly neededBy: string | null
  readonly toUnitId: string | null
  readonly toMemberId: MemberId | null
  readonly toUnitName: string | null
  readonly toMemberName: string | null
  readonly about: { readonly id: string; readonly kind: string; readonly key: string; readonly title: string } | null
  readonly answer: string | null
  readonly answeredAt: Moment | null
  readonly answeredBy: string | null
}

export type AskView = ReturnType<typeof presentAsk>

export const presentAsk = (row: AskFacts, actor: Actor) => ({
  id: row.id,
  text: row.text,
  version: row.version,
  askedAt: momentOf(row.askedAt).toISOString(),
  askedBy: row.askedBy,
  isMine: row.askedById === actor.memberId,
  neededBy: row.neededBy,
  to:
    row.toUnitName === null
      ? { kind: 'person' as const, name: row.toMemberName }
      : { kind: 'squad' as const, name: row.toUnitName },
  about: row.about,
  answer:
    row.answer === null
      ? null
      : {
          text: row.answer,
          by: row.answeredBy,
          at: row.answeredAt === null ? '' : momentOf(row.answeredAt).toISOString(),
        },
  can: {
    answer: row.answer === null && can(actor, 'ask.answer', { toUnitId: row.toUnitId, toMemberId: row.toMemberId }),
  },
})
