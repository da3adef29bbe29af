import type { AuditKind } from '@polyrhythm/domain/audit/list-audit'

/** What each line of the log is about; total by type. */
const kinds = {
  'audit.kind.org': '{Organisation}',
  'audit.kind.member': 'Person',
  'audit.kind.invitation': 'Invitation',
  'audit.kind.join_domain': 'Joining by address',
  'audit.kind.unit': 'Unit',
  'audit.kind.standing': 'Place of a unit',
  'audit.kind.seat': 'Seat',
  'audit.kind.seat_request': 'Request for a seat',
  'audit.kind.cycle': '{Cycle}',
  'audit.kind.belief': '{Belief}',
  'audit.kind.data': 'Data point',
  'audit.kind.insight': 'Insight',
  'audit.kind.goal': '{Goal}',
  'audit.kind.north_star': '{NorthStar}',
  'audit.kind.board': 'Board',
  'audit.kind.bet': '{Bet}',
  'audit.kind.rank': 'Rank',
  'audit.kind.objective': '{Objective}',
  'audit.kind.key_result': '{KeyResult}',
  'audit.kind.link': 'Link',
  'audit.kind.check_in': '{CheckIn}',
  'audit.kind.ask': 'Question',
} as const satisfies Record<`audit.kind.${AuditKind}`, string>

/** The audit log. */
export const enAudit = {
  ...kinds,
  'audit.title': 'Audit log',
  'audit.note': 'newest first; no entry is ever taken out',
  'audit.kind': 'What',
  'audit.anyKind': 'Anything',
  'audit.by': 'Who',
  'audit.anybody': 'Anybody',
  'audit.bySystem': 'Polyrhythm itself',
  'audit.from': 'From',
  'audit.until': 'Until',
  'audit.none': 'Nothing was done',
  'audit.noneText': 'Nobody changed anything of this kind at that time.',
  'audit.more': 'Show more',
  'audit.nothing': 'nothing',
  'audit.made': '{count, plural, one {Made, with one field} other {Made, with # fields}}',
} as const
