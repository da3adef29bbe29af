import type { MemberId } from '#domain/ids'

/** The acting person inside one organisation, as of today. */
export type Actor = {
  readonly memberId: MemberId
  readonly isAdmin: boolean
  /** Squads in which they hold a seat as member. */
  readonly squadIds: ReadonlySet<string>
  /** Units whose council they sit on: council of the company, leads of a tribe. */
  readonly councilIds: ReadonlySet<string>
}

/** What an act is done to: whose it is, and who answers for it. */
export type Subject = {
  /** The unit that owns it. */
  readonly ownerId?: string
  readonly sponsorId?: MemberId | null
  readonly roadManagerId?: MemberId | null
  readonly createdBy?: MemberId | null
  readonly state?: string
  /** Whose seat it is or would be. */
  readonly holderId?: string
  /** Who leads a chapter today. */
  readonly leadIds?: readonly string[]
  /** Who coordinates a guild today. */
  readonly coordinatorIds?: readonly string[]
  /** The squads that an invitation speaks of. */
  readonly squadIds?: readonly string[]
  /** Whether its unit is the company itself. */
  readonly isOfCompany?: boolean
  /** An ask: the squad or the person it is addressed to. */
  readonly toUnitId?: string | null
  readonly toMemberId?: MemberId | null
}

type Rule = (actor: Actor, on: Subject) => boolean

const anyOf =
  (...rules: Rule[]): Rule =>
  (actor, on) =>
    rules.some((rule) => rule(actor, on))

const isColleague: Rule = () => true
const isAdmin: Rule = (actor) => actor.isAdmin
const sitsInOwner: Rule = (actor, on) => on.ownerId !== undefined && actor.squadIds.has(on.ownerId)
const isCouncilOfOwner: Rule = (actor, on) => on.ownerId !== undefined && actor.councilIds.has(on.ownerId)
const answersForBet: Rule = (actor, on) => on.sponsorId === actor.memberId || on.roadManagerId === actor.memberId
const isAuthorOfDraft: Rule = (actor, on) =>
  on.createdBy === actor.memberId && (on.state === 'draft' || on.state === 'pitched')
const isAuthor: Rule = (actor, on) => on.createdBy === actor.memberId
const isOfCompany: Rule = (_actor, on) => on.isOfCompany === true
const isHolder: Rule = (actor, on) => on.holderId === actor.memberId
const leads: Rule = (actor, on) => on.leadIds?.includes(actor.memberId) === true
const coordinates: Rule = (actor, on) => on.coordinatorIds?.includes(actor.memberId) === true
const sitsInAll: Rule = (actor, on) =>
  on.squadIds !== undefined && on.squadIds.length > 0 && on.squadIds.every((id) => actor.squadIds.has(id))
const isAddressed: Rule = (actor, on) =>
  on.toMemberId === actor.memberId || (on.toUnitId != null && actor.squadIds.has(on.toUnitId))

/** Who may do what inside one organisation. PostgreSQL holds the same rules again: packages/db/src/schema. */
export const permissions = {
  'org.edit': isAdmin,
  'org.archive': isAdmin,
  'member.invite': anyOf(isAdmin, sitsInAll),
  'member.inviteAdmin': isAdmin,
  'member.setRole': isAdmin,
  'member.handOver': isAdmin,
  'domain.open': isAdmin,
  'domain.close': isAdmin,
  'member.remove': anyOf(isAdmin, isHolder),
  'member.describe': anyOf(isAdmin, isHolder),
  'invitation.revoke': anyOf(isAdmin, isAuthor),
  'cycle.create': isAdmin,
  'unit.create': isAdmin,
  'unit.edit': isAdmin,
  'unit.sayPurpose': anyOf(isAdmin, coordinates),
  'unit.appoint': isAdmin,
  'unit.addParticipant': anyOf(isAdmin, leads),
  'unit.endAppointment': anyOf(isAdmin, isHolder),
  'unit.endParticipant': anyOf(isAdmin, leads, isHolder),
  'guild.join': isColleague,
  'seat.give': sitsInOwner,
  'seat.open': anyOf(isAdmin, isAuthor),
  'seat.end': anyOf(sitsInOwner, isHolder),
  'seat.answer': sitsInOwner,
  'seat.request': anyOf(isAdmin, isHolder),
  'objective.write': sitsInOwner,
  'keyResult.write': sitsInOwner,
  'checkIn.publish': sitsInOwner,
  'link.declare': sitsInOwner,
  'belief.draft': isColleague,
  'belief.hold': isCouncilOfOwner,
  'belief.edit': anyOf(isCouncilOfOwner, isAuthorOfDraft),
  'goal.write': isCouncilOfOwner,
  'constraint.write': isCouncilOfOwner,
  'belief.challenge': isColleague,
  'evidence.bring': isColleague,
  'evidence.edit': isAuthor,
  // The subject: who brought it, and whose the thing is that it speaks of.
  'evidence.withdraw': anyOf(isAuthor, isCouncilOfOwner),
  'bet.pitch': isColleague,
  'bet.edit': anyOf(isCouncilOfOwner, answersForBet, isAuthorOfDraft),
  'bet.setSponsor': isCouncilOfOwner,
  'bet.rank': isCouncilOfOwner,
  'bet.close': isCouncilOfOwner,
  'bet.decide': anyOf(isCouncilOfOwner, answersForBet),
  'bet.objectStage': sitsInOwner,
  'note.read': sitsInOwner,
  'board.keep': isCouncilOfOwner,
  'board.rankPrivately': isCouncilOfOwner,
  'import.undo': isAuthor,
  'ask.open': isColleague,
  'ask.answer': isAddressed,
  'comment.add': isColleague,
  'comment.change': isAuthor,
  'comment.settle': isColleague,
  'lesson.post': anyOf(isOfCompany, sitsInOwner, isCouncilOfOwner),
  'lesson.edit': isAuthor,
} as const satisfies Record<string, Rule>

export type Action = keyof typeof permissions

export const can = (actor: Actor, action: Action, on: Subject = {}): boolean => permissions[action](actor, on)

/** Which of these acts a person may do to a thing; sent with the thing, so that no screen knows a role. */
export const abilities = <A extends Action>(actor: Actor, on: Subject, actions: readonly A[]): Record<A, boolean> =>
  Object.fromEntries(actions.map((action) => [action, can(actor, action, on)])) as Record<A, boolean>
