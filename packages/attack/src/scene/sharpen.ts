import { proveNow, type TestApi } from '@polyrhythm/api/testing/test-api'
import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { plainLesson } from '@polyrhythm/api/testing/plain-lesson'
import { plainBet } from '@polyrhythm/api/testing/plain-bet'
import { newCheckIn } from '#attack/lib/check-ins'

/** A test company in which the squad Beta has what Alpha has, and every list has a line. */
export type SharpCompany = TestCompany & {
  readonly ofBeta: { readonly objectiveId: string; readonly keyResultId: string }
}

/** Everybody whom an attack lets act. */
const peopleOf = ({ anna, bo, lead, founder, former }: TestCompany) => [anna, bo, lead, founder, former]

/** What whoever looks at another organisation must never read. */
export const markOf = (slug: string): string => `mark-of-${slug}`

export async function sharpen(db: TestDatabase, api: TestApi, company: TestCompany): Promise<SharpCompany> {
  const { slug: org, anna, bo, founder, betaId, cycleId, boardId, companyId, objectiveId } = company
  const mark = markOf(org)
  await proveNow(db, api.deps, peopleOf(company))
  const objective = await api.as(bo).objectives.create({
    org,
    squadId: betaId,
    cycleId,
    title: `Rain rides ${mark}`,
    why: mark,
    ambition: 'committed',
    basis: 'own_mission',
    basisReason: mark,
  })
  const keyResult = await api.as(bo).keyResults.create({
    org,
    objectiveId: objective.id,
    title: `Rides in rain ${mark}`,
    measure: { kind: 'increase', baseline: 10, baselineDueOn: null, target: 60, low: null, high: null },
    unit: '%',
    dueOn: null,
    readableFromWeek: null,
  } as never)
  const belief = await api.as(founder).beliefs.create({
    org,
    statement: `The rider decides ${mark}`,
    because: mark,
    conviction: 4,
    horizon: null,
    reviewOn: null,
    goalIds: [],
  })
  const bet = await api
    .as(founder)
    .bets.create({ org, ...plainBet(boardId, `Thirty days ${mark}`), beliefIds: [belief.id] })
  await api.as(anna).links.declare({
    org,
    objectiveId,
    target: { kind: 'bet', id: bet.id },
    kind: 'contributes',
    weight: 'primary',
    sentence: `It carries it ${mark}`,
  } as never)
  await api
    .as(anna)
    .checkIns.publish({ ...newCheckIn(company), weekOf: '2026-08-24' as never, learning: mark } as never)
  await api.as(bo).asks.ask({
    org,
    askId: newCheckIn(company).checkInId,
    to: { kind: 'squad', squadId: company.alphaId },
    text: mark,
  })
  const lesson = plainLesson(companyId, {
    aboutId: bet.id,
    title: `Doormats first ${mark}`,
    learned: mark,
    tags: [mark],
  })
  await api.as(bo).lessons.post({ org, ...lesson })
  for (const nodeId of [objectiveId, lesson.lessonId]) {
    const said = { commentId: newCheckIn(company).checkInId, nodeId, field: null, threadId: null, body: mark }
    await api.as(bo).comments.add({ org, ...said })
    await api.as(anna).comments.react({ org, nodeId, commentId: said.commentId, sign: 'agree' })
    await api.as(anna).comments.react({ org, nodeId, commentId: null, sign: 'thanks' })
  }
  await api.as(anna).members.invite({ org, role: 'member', squadIds: [company.alphaId], note: mark })
  await api.as(founder).squads.requestSeat({ org, squadId: company.alphaId, memberId: company.lead.memberId })
  await db.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica` // nobody renames others through the product
    await tx`update poly.member set name = name || ' ' || ${mark} where org_id = ${company.orgId}`
  })
  return { ...company, ofBeta: { objectiveId: objective.id, keyResultId: keyResult.id } }
}

/** The same company seen from Beta: what rows of the permission table say of Alpha and Anna, they then say of Beta and Bo. */
export const fromBeta = (company: SharpCompany): SharpCompany => ({
  ...company,
  alphaId: company.betaId,
  betaId: company.alphaId,
  anna: company.bo,
  bo: company.anna,
  ...company.ofBeta,
  ofBeta: { objectiveId: company.objectiveId, keyResultId: company.keyResultId },
})
