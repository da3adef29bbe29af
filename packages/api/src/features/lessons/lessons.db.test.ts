import { asSystem, testCompany } from '@polyrhythm/db/testing/company'
import type { ListLessons } from '@polyrhythm/domain/lessons/list-lessons'
import { LESSON_PAGE } from '@polyrhythm/domain/lessons/list-lessons'
import { describe, expect, it } from 'vitest'
import { plainBet } from '#api/testing/plain-bet'
import { plainLesson } from '#api/testing/plain-lesson'
import { emptyStage } from '#api/testing/stage'

const { db, api } = await emptyStage()
const everything: Omit<ListLessons, 'cursor'> = { sort: null, tag: null, unitId: null, text: '' }

/** A company with a lost bet on a belief, and a lesson about it. */
const losing = async (slug: string) => {
  const company = await testCompany(db, slug)
  const { founder, boardId, companyId } = company
  const org = slug
  const belief = await api.as(founder).beliefs.create({
    org,
    statement: 'Riders want to ride together',
    because: '',
    conviction: 3,
    horizon: null,
    reviewOn: null,
    goalIds: [],
  })
  const metric = { name: 'Weekly rides', unit: '', baseline: 1, target: 2, dueOn: null }
  const bet = await api
    .as(founder)
    .bets.create({ org, ...plainBet(boardId, 'Riding groups', { beliefIds: [belief.id], metric }) })
  const lesson = plainLesson(companyId, {
    aboutId: bet.id,
    sort: 'failure',
    tags: ['groups', 'social'],
    title: 'We measured joiners',
  })
  await api.as(founder).lessons.post({ org, ...lesson })
  await asSystem(db, company.orgId, async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update poly.bet set outcome = 'lost', closing_evidence = 'No more rides.', closed_on = '2026-05-18', tags = '{groups}' where id = ${bet.id}`
    await tx`update poly.node set state = 'closed' where id = ${bet.id}`
  })
  const wall = (narrowed: Partial<ListLessons> = {}, person = company.bo) =>
    api.as(person).lessons.list({ org, ...everything, ...narrowed })
  const keys = async (narrowed: Partial<ListLessons> = {}) => (await wall(narrowed)).entries.map(({ key }) => key)
  return { ...company, org, belief, bet, lesson, wall, keys }
}

describe('lessons', () => {
  it('[LE1] are posted once for a unit of one’s own or the company, and say what they came from', async () => {
    const { org, alphaId, companyId, objectiveId, anna, bo, lead, tribeId } = await losing('posting')
    const lesson = plainLesson(alphaId, { aboutId: objectiveId })
    const { key } = await api.as(anna).lessons.post({ org, ...lesson })
    expect(await api.as(anna).lessons.post({ org, ...lesson })).toEqual({ id: lesson.lessonId, key })
    await expect(api.as(anna).lessons.post({ org, ...lesson, learned: 'Else.' })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    })
    await expect(api.as(bo).lessons.post({ org, ...plainLesson(alphaId) })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await api.as(lead).lessons.post({ org, ...plainLesson(tribeId) })
    await api.as(bo).lessons.post({ org, ...plainLesson(companyId) })
    expect(await api.as(bo).lessons.get({ org, key })).toMatchObject({
      owner: { name: 'Alpha' },
      by: { name: 'anna' },
      related: [{ kind: 'objective', key: 'ALF-1' }],
      can: { edit: false },
    })
    expect(await api.as(bo).lessons.about({ org, nodeId: objectiveId })).toMatchObject([{ key }])
    const { postFor } = await api.as(anna).lessons.choices({ org })
    expect(postFor.map(({ name }) => name)).toEqual([org, 'Alpha'])
  })

  it('[LE1] are about a bet or an objective of the organisation, or nothing', async () => {
    const { org, companyId, keyResultId, bo } = await losing('about')
    const other = await testCompany(db, 'about-elsewhere')
    for (const more of [
      { aboutId: keyResultId },
      { aboutId: other.objectiveId },
      { ownerId: other.companyId },
      { ownerId: keyResultId },
    ])
      await expect(api.as(bo).lessons.post({ org, ...plainLesson(companyId), ...more })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  it('[LE2] are changed by their author, on top of what they saw, and keep what they said', async () => {
    const { org, companyId, bo, anna } = await losing('editing')
    const { lessonId, ownerId, aboutId, ...says } = plainLesson(companyId)
    const { key } = await api.as(bo).lessons.post({ org, lessonId, ownerId, aboutId, ...says })
    const edit = { org, lessonId, ...says, title: 'Better said', learned: 'More than we thought.' }
    await expect(api.as(anna).lessons.edit({ ...edit, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await api.as(bo).lessons.edit({ ...edit, expectedVersion: 1 })).toEqual({ version: 2 })
    await expect(api.as(bo).lessons.edit({ ...edit, expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await api.as(bo).lessons.get({ org, key })).toMatchObject({
      title: 'Better said',
      version: 2,
      can: { edit: true },
    })
    const { versions } = await api.as(anna).history.get({ org, nodeId: lessonId })
    expect(versions[0]?.changes.map(({ field }) => field)).toEqual(['learned', 'title'])
  })

  it('[LE3] hang with lost bets, newest first, narrowed by sort, tag, unit and words', async () => {
    const { org, bo, companyId, alphaId, anna, keys, wall, bet } = await losing('wall')
    await api.as(bo).lessons.post({ org, ...plainLesson(companyId, { title: 'A van waits', tags: ['service'] }) })
    await api.as(anna).lessons.post({ org, ...plainLesson(alphaId, { title: '100%_sure', sort: 'success' }) })
    expect(await keys()).toEqual(['L-3', 'L-2', 'L-1', 'B-1'])
    expect(await keys({ sort: 'failure' })).toEqual(['L-1', 'B-1'])
    expect(await keys({ tag: 'groups' })).toEqual(['L-1', 'B-1'])
    expect(await keys({ unitId: alphaId })).toEqual(['L-3'])
    expect(await keys({ text: 'VAN' })).toEqual(['L-2'])
    expect(await keys({ text: '%_s' })).toEqual(['L-3'])
    expect(await keys({ text: 'nothing like it' })).toEqual([])
    const lost = (await wall()).entries.at(-1)
    expect(lost).toMatchObject({
      kind: 'lost_bet',
      happened: 'No more rides.',
      related: [{ kind: 'lesson', key: 'L-1' }],
    })
    expect(await api.as(bo).lessons.about({ org, nodeId: bet.id })).toMatchObject([{ key: 'L-1' }])
    expect(await api.as(bo).lessons.choices({ org })).toMatchObject({
      tags: ['groups', 'onboarding', 'service', 'social'],
      units: [{ name: 'wall' }, { name: 'Alpha' }],
    })
  })

  it('[LE3] go on page by page without a gap or a double', async () => {
    const { org, bo, companyId, wall } = await losing('pages')
    for (let n = 0; n < LESSON_PAGE; n += 1)
      await api.as(bo).lessons.post({ org, ...plainLesson(companyId, { title: `No ${n}` }) })
    const first = await wall()
    const rest = await wall({ cursor: first.nextCursor })
    const keys = [...first.entries, ...rest.entries].map(({ key }) => key)
    expect(first.entries).toHaveLength(LESSON_PAGE)
    expect(new Set(keys).size).toBe(LESSON_PAGE + 2)
    expect(rest.nextCursor).toBeNull()
    await expect(wall({ cursor: 'made-up' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  })

  it('[LE4] name who thanked, and stand no higher for it', async () => {
    const { org, bo, anna, founder, companyId, lesson, wall } = await losing('thanks')
    for (const person of [bo, anna, founder])
      await api.as(person).comments.react({ org, nodeId: lesson.lessonId, commentId: null, sign: 'thanks' })
    await api.as(bo).lessons.post({ org, ...plainLesson(companyId) })
    const { entries } = await wall()
    expect(entries.map(({ key }) => key)).toEqual(['L-2', 'L-1', 'B-1'])
    expect(entries[1]?.thanks).toEqual({
      people: [
        { id: bo.memberId, name: 'bo' },
        { id: anna.memberId, name: 'anna' },
        { id: founder.memberId, name: 'Founder' },
      ],
      isMine: true,
    })
  })

  it('[EX1] are exported as they are narrowed, and no text of them runs', async () => {
    const { org, bo, companyId } = await losing('exported')
    await api.as(bo).lessons.post({ org, ...plainLesson(companyId, { title: '=1+1', sort: 'incident' }) })
    const { csv } = await api.as(bo).lessons.export({ org, ...everything, sort: 'incident' })
    const text = [csv].flat().join('')
    expect(text.trimEnd().split('\r\n')).toHaveLength(2)
    expect(text).toContain("'=1+1")
  })

  it('[GY1] are shown to whoever bets on something alike, with why', async () => {
    const { org, bo, belief } = await losing('alike')
    const draft = {
      title: 'Ride with friends',
      summary: '',
      beliefIds: [belief.id],
      metricName: 'weekly rides',
      tags: ['Groups'],
    }
    const found = await api.as(bo).lessons.similar({ org, ...draft })
    expect(found.map(({ key }) => key).toSorted()).toEqual(['B-1', 'L-1'])
    expect(
      found.every(({ reasons }) => ['belief', 'metric', 'tag'].every((each) => reasons.some((one) => one === each))),
    ).toBe(true)
    expect(found.find(({ kind }) => kind === 'bet')).toMatchObject({
      outcome: 'lost',
      told: 'No more rides.',
      tags: ['groups'],
    })
    const none = { title: 'Invoices in Danish', summary: '', beliefIds: [], metricName: '', tags: [] }
    expect(await api.as(bo).lessons.similar({ org, ...none })).toEqual([])
  })
})
