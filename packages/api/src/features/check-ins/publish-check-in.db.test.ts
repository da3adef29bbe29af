import { v7 as uuidv7 } from 'uuid'
import { type TestCompany, testCompany } from '@polyrhythm/db/testing/company'
import { day } from '@polyrhythm/domain/cycles/day'
import { describe, expect, it } from 'vitest'
import { sessionTokenOf } from '#api/testing/session-token-of'
import { spawnApi } from '#api/testing/spawn-api'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('checked')

const checkIn = (more: object = {}, of = company) => ({
  org: of.slug,
  checkInId: uuidv7(),
  squadId: of.alphaId,
  cycleId: of.cycleId,
  weekOf: day('2026-08-31'),
  values: [{ keyResultId: of.keyResultId, value: 31, confidence: 6, status: 'on_track' as const }],
  ...more,
})
const stored = async (id: string): Promise<number> => {
  const [row] = await db.admin<
    { n: number }[]
  >`select count(*)::int as n from poly.check_in_value where check_in_id = ${id}`
  return row?.n ?? 0
}
const publish = (input: ReturnType<typeof checkIn>) => api.as(company.anna).checkIns.publish(input)

describe('publishing a check-in', () => {
  it('[CI1] sent five times at once through two processes it is stored once and answered alike; another body is refused', async () => {
    const twice = await testCompany(db, 'twice')
    const [one, two] = await Promise.all([spawnApi(db), spawnApi(db)])
    try {
      const token = await sessionTokenOf(db, twice.anna.accountId)
      const input = checkIn({}, twice)
      const answers = await Promise.all(
        [one, two, one, two, one].map((each) => each.mutate('checkIns.publish', token, input)),
      )
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect(await stored(input.checkInId)).toBe(1)
      const other = { ...input, values: [{ ...input.values[0], value: 32 }] }
      expect((await two.mutate('checkIns.publish', token, other)).status).toBe(422)
      expect(await stored(input.checkInId)).toBe(1)
    } finally {
      await Promise.all([one.stop(), two.stop()])
    }
  })

  it('[CI2] does not mind in which order its fields come', async () => {
    const input = checkIn()
    const first = await publish(input)
    const turned = Object.fromEntries(Object.entries(input).toReversed()) as typeof input
    expect(await publish(turned)).toEqual(first)
  })

  it('moves the key result, with the status that pace suggested kept beside the one that was said', async () => {
    await publish(
      checkIn({ values: [{ keyResultId: company.keyResultId, value: 12, confidence: 4, status: 'on_track' }] }),
    )
    const shown = await api.as(company.bo).keyResults.get({ org: 'checked', key: 'ALF-1.1' })
    expect(shown).toMatchObject({
      reading: { value: 12 },
      confidence: 4,
      said: { status: 'on_track', isOverridden: true },
    })
    expect(shown.values.at(-1)).toMatchObject({ suggestedStatus: 'off_track', isOverridden: true })
  })

  it('refuses a value from the future, a key result of another squad, and keeps nothing of either', async () => {
    const future = checkIn({
      values: [
        {
          keyResultId: company.keyResultId,
          value: 1,
          confidence: 4,
          status: 'on_track',
          observedOn: day('2026-09-01'),
        },
      ],
    })
    await expect(publish(future)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    const foreign = checkIn({
      values: [...checkIn().values, { keyResultId: uuidv7(), value: 1, confidence: 4, status: 'on_track' }],
    })
    await expect(publish(foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect([await stored(future.checkInId), await stored(foreign.checkInId)]).toEqual([0, 0])
  })

  it('asks a milestone for its proof, and nothing but done or not done', async () => {
    const { id } = await api.as(company.anna).keyResults.create({
      org: 'checked',
      objectiveId: company.objectiveId,
      title: 'The kit is in every van',
      measure: { kind: 'milestone', baseline: null, baselineDueOn: null, target: null, low: null, high: null },
      unit: '',
      dueOn: null,
      readableFromWeek: null,
    })
    const say = (value: number, evidence?: string) =>
      publish(
        checkIn({
          values: [
            {
              keyResultId: id,
              value,
              confidence: 8,
              status: 'on_track',
              ...(evidence === undefined ? {} : { evidence }),
            },
          ],
        }),
      )
    await expect(say(0.5)).rejects.toMatchObject({ message: 'invalid' })
    await expect(say(1)).rejects.toMatchObject({ message: 'invalid' })
    await say(1, 'Photograph in the depot log')
    const shown = await api.as(company.bo).keyResults.get({ org: 'checked', key: 'ALF-1.2' })
    expect(shown).toMatchObject({ progress: { rule: 'PR6', shown: 1 }, signal: { signal: 'achieved' } })
  })

  it('keeps a draft for its author alone until it is published', async () => {
    const draft = { ...checkIn(), values: [], p1s: [], stoppedUs: 'Locks', nextWeeks: '', learning: '' }
    await api.as(company.anna).checkIns.saveDraft(draft)
    const form = (person: TestCompany['anna']) =>
      api.as(person).checkIns.form({ org: 'checked', squadId: company.alphaId })
    expect((await form(company.anna)).draft).toMatchObject({ stoppedUs: 'Locks' })
    expect((await form(company.bo)).draft).toBeNull()
    await publish(checkIn())
    expect((await form(company.anna)).draft).toBeNull()
  })
})
