import { ask } from '@polyrhythm/db/schema/ask'
import { checkIn, checkInValue } from '@polyrhythm/db/schema/check-in'
import { cycle } from '@polyrhythm/db/schema/cycle'
import { edge, edgeAnswer } from '@polyrhythm/db/schema/edge'
import { keyResult } from '@polyrhythm/db/schema/key-result'
import { node } from '@polyrhythm/db/schema/node'
import { objective } from '@polyrhythm/db/schema/objective'
import { member } from '@polyrhythm/db/schema/org'
import { seat, standing, unit } from '@polyrhythm/db/schema/unit'
import { relations } from 'drizzle-orm'

/** The tables of a squad's page and how they hang together, as Drizzle's relational queries want to be told. */
export const schema = {
  ask,
  checkIn,
  checkInValue,
  cycle,
  edge,
  edgeAnswer,
  keyResult,
  member,
  node,
  objective,
  seat,
  standing,
  unit,
  unitRelations: relations(unit, ({ one, many }) => ({
    node: one(node, { fields: [unit.orgId, unit.id], references: [node.orgId, node.id] }),
    standings: many(standing),
    seats: many(seat),
  })),
  standingRelations: relations(standing, ({ one }) => ({
    unit: one(unit, { fields: [standing.orgId, standing.unitId], references: [unit.orgId, unit.id] }),
    parent: one(node, { fields: [standing.orgId, standing.parentId], references: [node.orgId, node.id] }),
  })),
  seatRelations: relations(seat, ({ one }) => ({
    unit: one(unit, { fields: [seat.orgId, seat.unitId], references: [unit.orgId, unit.id] }),
    member: one(member, { fields: [seat.orgId, seat.memberId], references: [member.orgId, member.id] }),
  })),
  objectiveRelations: relations(objective, ({ one, many }) => ({
    node: one(node, { fields: [objective.orgId, objective.id], references: [node.orgId, node.id] }),
    cycle: one(cycle, { fields: [objective.orgId, objective.cycleId], references: [cycle.orgId, cycle.id] }),
    keyResults: many(keyResult),
    links: many(edge),
  })),
  keyResultRelations: relations(keyResult, ({ one, many }) => ({
    node: one(node, { fields: [keyResult.orgId, keyResult.id], references: [node.orgId, node.id] }),
    objective: one(objective, {
      fields: [keyResult.orgId, keyResult.objectiveId],
      references: [objective.orgId, objective.id],
    }),
    values: many(checkInValue),
  })),
  edgeRelations: relations(edge, ({ one }) => ({
    objective: one(objective, { fields: [edge.orgId, edge.sourceId], references: [objective.orgId, objective.id] }),
    target: one(node, { fields: [edge.orgId, edge.targetId], references: [node.orgId, node.id] }),
    answer: one(edgeAnswer, { fields: [edge.orgId, edge.id], references: [edgeAnswer.orgId, edgeAnswer.edgeId] }),
  })),
  checkInRelations: relations(checkIn, ({ one, many }) => ({
    author: one(member, { fields: [checkIn.orgId, checkIn.authorId], references: [member.orgId, member.id] }),
    values: many(checkInValue),
  })),
  checkInValueRelations: relations(checkInValue, ({ one }) => ({
    checkIn: one(checkIn, {
      fields: [checkInValue.orgId, checkInValue.checkInId],
      references: [checkIn.orgId, checkIn.id],
    }),
    keyResult: one(keyResult, {
      fields: [checkInValue.orgId, checkInValue.keyResultId],
      references: [keyResult.orgId, keyResult.id],
    }),
  })),
  askRelations: relations(ask, ({ one }) => ({
    node: one(node, { fields: [ask.orgId, ask.id], references: [node.orgId, node.id] }),
  })),
}
