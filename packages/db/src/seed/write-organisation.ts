import type { AccountId } from '@polyrhythm/domain/ids'
import { board } from '#db/schema/board'
import { cycle } from '#db/schema/cycle'
import { node } from '#db/schema/node'
import { member, org } from '#db/schema/org'
import { seat, standing, unit } from '#db/schema/unit'
import { at, type Context, idOf, memberOf, onDay } from './context.ts'
import { shiftedCycleNames } from './shift.ts'

const MORNING = 8 * 60

/** The organisation, its people, units, seats, cycles and boards. */
export const writeOrganisation = (context: Context): void => {
  const { company, orgId, made } = context
  const [start, by] = [at(context, company.foundedOn, MORNING), memberOf(context, company.founder)]
  made.insert(start, by, org, {
    orgId,
    name: company.name,
    slug: company.slug,
    timeZone: company.timeZone,
    cycleKind: company.cycleKind,
    terms: company.terms,
    createdAt: new Date(start),
  })
  for (const person of company.people) {
    made.insert(start, by, member, {
      orgId,
      id: memberOf(context, person.id),
      name: person.name,
      title: person.title,
      role: person.role,
      joinedOn: onDay(context, person.joinedOn),
    })
    letIn(context, person.id, start)
  }
  writeUnits(context)
  writeSeats(context)
  const names = shiftedCycleNames(company.cycles, context.shiftDays)
  for (const { id, name, kind, starts, ends } of company.cycles) {
    made.insert(at(context, company.foundedOn, MORNING + 3), by, cycle, {
      orgId,
      id: idOf(context, 'cycle', id),
      name: names.get(id) ?? name,
      kind,
      startsOn: onDay(context, starts),
      endsOn: onDay(context, ends),
    })
  }
  for (const { id, unit: owner, name, nowLimit, cadenceWeeks, nextReviewOn } of company.boards) {
    const [board_, ownerId, moment] = [
      idOf(context, 'board', id),
      idOf(context, 'unit', owner),
      at(context, company.foundedOn, MORNING + 4),
    ]
    made.insert(moment, by, node, {
      orgId,
      id: board_,
      kind: 'board',
      ownerId,
      title: name,
      state: 'active',
      createdBy: by,
      changedBy: by,
    })
    made.insert(moment, by, board, {
      orgId,
      id: board_,
      ownerId,
      nowLimit,
      cadenceWeeks,
      nextReviewOn: nextReviewOn === null ? null : onDay(context, nextReviewOn),
    })
  }
}

const letIn = (context: Context, person: string, startMs: number): void => {
  const [accountId, id] = [context.accountOf(person), memberOf(context, person)]
  if (accountId === null) return
  context.changed.change(startMs, id, member, id, { accountId: accountId as AccountId })
}

const writeUnits = (context: Context): void => {
  const { company, orgId, made } = context
  const by = memberOf(context, company.founder)
  for (const [index, { id, kind, name, slug, mission, prefix, parent, sinceOn }] of company.units.entries()) {
    const [unitId, start] = [idOf(context, 'unit', id), at(context, sinceOn, MORNING + 1)]
    made.insert(start, by, node, {
      orgId,
      id: unitId,
      kind: 'unit',
      ownerId: unitId,
      title: name,
      body: mission,
      state: 'active',
      createdBy: by,
      changedBy: by,
    })
    made.insert(start, by, unit, { orgId, id: unitId, kind, slug: index === 0 ? 'company' : slug, prefix })
    if (parent !== null)
      made.insert(start, by, standing, {
        orgId,
        unitId,
        parentId: idOf(context, 'unit', parent),
        fromOn: onDay(context, sinceOn),
      })
  }
}

const writeSeats = (context: Context): void => {
  const { company, orgId, made } = context
  const by = memberOf(context, company.founder)
  const opened = new Set<string>()
  for (const { person, unit: of, role, label, fromOn } of company.seats) {
    made.insert(at(context, fromOn, MORNING + 2), by, seat, {
      orgId,
      memberId: memberOf(context, person),
      unitId: idOf(context, 'unit', of),
      role,
      fromOn: onDay(context, fromOn),
      givenBy: by,
      isFirst: role === 'member' && !opened.has(of),
      label,
    })
    if (role === 'member') opened.add(of)
  }
}
