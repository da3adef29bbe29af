import { day } from '@polyrhythm/domain/cycles/day'
import { expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('constraints')
const org = 'constraints'
const founder = api.as(company.founder)
const says = {
  statement: 'Location data needs opt-in',
  because: 'It is theirs to tell.',
  answerableId: company.anna.memberId,
  howToChallenge: 'Write to Anna.',
}

it('holds for everybody to read until the council lifts it with a reason, and is not put in force again', async () => {
  const { id } = await founder.constraints.add({ org, ...says, sinceOn: day('2026-01-01') })
  const reason = 'It is built in now.'
  const edit = { org, constraintId: id, expectedVersion: 1, ...says, because: 'The law says so.', reason }
  await founder.constraints.edit(edit)
  await expect(founder.constraints.edit(edit)).rejects.toMatchObject({ cause: { refusal: { code: 'stale' } } })
  const { inForce, can } = await api.as(company.bo).constraints.list({ org })
  expect(inForce).toMatchObject([{ because: 'The law says so.', sinceOn: '2026-01-01', version: 2 }])
  expect(can.write).toBe(false)

  await founder.constraints.lift({ org, constraintId: id, expectedVersion: 2, reason: 'Everybody asks now.' })
  expect(await api.as(company.bo).constraints.list({ org })).toMatchObject({
    inForce: [],
    lifted: [{ reason: 'Everybody asks now.' }],
  })
  const again = founder.constraints.lift({ org, constraintId: id, expectedVersion: 3, reason })
  await expect(again).rejects.toMatchObject({ cause: { refusal: { rule: 'constraint.lifted' } } })
  const acting = { orgId: company.orgId, actors: [company.founder.memberId] }
  const raw = db.asOrg(acting, (tx) => tx.execute(`update poly.node set state = 'in_force' where id = '${id}'`))
  await expect(raw).rejects.toMatchObject({ cause: { code: 'PC422' } })
})

it('is answered for by somebody who is here', async () => {
  const gone = { org, ...says, answerableId: crypto.randomUUID(), sinceOn: day('2026-01-01') }
  await expect(founder.constraints.add(gone)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
