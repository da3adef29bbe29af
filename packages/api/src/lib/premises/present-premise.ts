import { can } from '@polyrhythm/domain/permissions/permissions'
import type { OrgContext } from '#api/trpc/run'
import type { PremiseRow } from './load-premises.ts'

/** What stands on a belief that shakes, and what its owner answered; null while nobody did. */
export const presentPremise = (ctx: OrgContext, row: PremiseRow) => ({
  premiseId: row.premiseId,
  belief: { id: row.beliefId, key: row.beliefKey, title: row.beliefTitle, state: row.state },
  reason: row.reason ?? '',
  by: row.by,
  at: isoOf(row.at),
  subject: {
    id: row.id,
    kind: row.kind,
    key: row.key,
    title: row.title,
    state: row.subjectState,
    owner: { id: row.ownerId, name: row.ownerName },
  },
  waitsFor: row.waitsFor,
  depth: row.depth,
  via: row.via,
  answer:
    row.answer === null || row.answeredAt === null
      ? null
      : { answer: row.answer, reason: row.answerReason ?? '', by: row.answeredBy, at: isoOf(row.answeredAt) },
  can: { answer: mayAnswer(ctx, row) },
})

/** A bet's sponsor, road manager or council, or the author of a draft; for an objective, who sits in its squad. */
export const mayAnswer = (ctx: OrgContext, { kind, subjectState: state, ...row }: PremiseRow): boolean =>
  can(ctx.actor, kind === 'objective' ? 'objective.write' : 'bet.edit', { ...row, state })

const isoOf = (at: Date | string): string => new Date(at).toISOString()
