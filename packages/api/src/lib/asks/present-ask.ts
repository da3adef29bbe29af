import { type Actor, can } from '@polyrhythm/domain/permissions/permissions'
import type { AskRow } from './load-ask-rows.ts'

export type AskView = ReturnType<typeof presentAsk>

export const presentAsk = (row: AskRow, actor: Actor) => ({
  id: row.id,
  text: row.text,
  version: row.version,
  askedAt: row.askedAt.toISOString(),
  askedBy: row.askedBy,
  isMine: row.askedById === actor.memberId,
  neededBy: row.neededBy,
  to:
    row.toUnitName === null
      ? { kind: 'person' as const, name: row.toMemberName ?? '' }
      : { kind: 'squad' as const, name: row.toUnitName },
  about: row.about,
  answer:
    row.answer === null
      ? null
      : { text: row.answer, by: row.answeredBy ?? '', at: row.answeredAt?.toISOString() ?? '' },
  can: {
    answer: row.answer === null && can(actor, 'ask.answer', { toUnitId: row.toUnitId, toMemberId: row.toMemberId }),
  },
})
