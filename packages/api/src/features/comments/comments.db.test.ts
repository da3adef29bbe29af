import { asSystem, testCompany } from '@polyrhythm/db/testing/company'
import type { AddComment } from '@polyrhythm/domain/comments/add-comment'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('talked')
const { anna, bo, founder, former, objectiveId, slug: org, orgId } = company

let spokenOf = ''
beforeEach(async () => {
  const { slug } = company
  const { id } = await api.as(anna).objectives.create({
    org: slug,
    squadId: company.alphaId,
    cycleId: company.cycleId,
    title: 'Riders stay',
    why: '',
    ambition: 'committed',
    basis: 'own_mission',
    basisReason: 'Ours.',
  })
  spokenOf = id
})

const comment = (more: Partial<AddComment> = {}): AddComment => ({
  commentId: uuidv7(),
  nodeId: spokenOf,
  field: null,
  threadId: null,
  body: 'I doubt it.',
  ...more,
})
const add = (person: typeof bo, more: Partial<AddComment> = {}) =>
  api.as(person).comments.add({ org, ...comment(more) })
const list = (person = bo) => api.as(person).comments.list({ org, nodeId: spokenOf })
const refused = (code: string) => expect.objectContaining({ code })

describe('comments', () => {
  it('[CM1][CM2] stand at a field, with their answers at the same one', async () => {
    const first = await add(bo, { field: 'basis_reason' })
    await add(anna, { threadId: first.id, field: null, body: 'Why?' })
    expect((await list()).threads).toMatchObject([
      {
        field: 'basis_reason',
        settled: null,
        comments: [
          { body: 'I doubt it.', by: { name: 'bo' }, isMine: true },
          { body: 'Why?', by: { name: 'anna' }, isMine: false },
        ],
      },
    ])
  })

  it('[CM1][CM2] are refused at what is not there, at a field of another kind, and as an answer to an answer', async () => {
    await expect(add(bo, { nodeId: uuidv7() })).rejects.toEqual(refused('NOT_FOUND'))
    await expect(add(bo, { nodeId: company.alphaId })).rejects.toEqual(refused('NOT_FOUND'))
    await expect(add(bo, { field: 'kill_criteria' })).rejects.toEqual(refused('UNPROCESSABLE_CONTENT'))
    const first = await add(bo)
    const answer = await add(bo, { threadId: first.id })
    await expect(add(bo, { threadId: answer.id })).rejects.toEqual(refused('UNPROCESSABLE_CONTENT'))
    await expect(add(bo, { threadId: first.id, nodeId: objectiveId })).rejects.toEqual(refused('NOT_FOUND'))
  })

  it('[CM3] sent twice, at once too, are stored once; other words under the id are refused', async () => {
    const one = comment()
    await Promise.all(Array.from({ length: 12 }, () => api.as(bo).comments.add({ org, ...one })))
    await api.as(bo).comments.add({ org, ...one })
    expect((await list()).threads).toHaveLength(1)
    await expect(api.as(bo).comments.add({ org, ...one, body: 'Other words.' })).rejects.toEqual(
      refused('UNPROCESSABLE_CONTENT'),
    )
    await expect(api.as(anna).comments.add({ org, ...one })).rejects.toEqual(refused('UNPROCESSABLE_CONTENT'))
  })

  it('[CM4] are changed by their author and show it; withdrawn, their words are gone and stay so', async () => {
    const { id } = await add(bo)
    await add(anna, { threadId: id })
    await expect(api.as(anna).comments.edit({ org, commentId: id, body: 'Mine now.' })).rejects.toEqual(
      refused('FORBIDDEN'),
    )
    await api.as(bo).comments.edit({ org, commentId: id, body: 'I doubt it a little.' })
    expect((await list()).threads[0]?.comments[0]).toMatchObject({ body: 'I doubt it a little.', isEdited: true })
    await api.as(bo).comments.react({ org, nodeId: spokenOf, commentId: id, sign: 'agree' })
    await api.as(bo).comments.withdraw({ org, commentId: id })
    const [kept] = await db.admin`select count(*)::int as n from poly.row_version where of = 'comment' and key = ${id}`
    expect(kept?.['n']).toBeGreaterThan(1)
    const told =
      await db.admin`select said from poly.row_version where of = 'comment' and key = ${id} and (said ? 'body' or said ? 'mentions')`
    expect([...told]).toEqual([])
    expect((await list()).threads[0]?.comments[0]).toMatchObject({ body: null, by: { name: 'bo' }, reactions: [] })
    expect(JSON.stringify(await list())).not.toContain('I doubt it a little')
    await expect(api.as(bo).comments.edit({ org, commentId: id, body: 'Again.' })).rejects.toEqual(refused('CONFLICT'))
    await expect(api.as(bo).comments.react({ org, nodeId: spokenOf, commentId: id, sign: 'seen' })).rejects.toEqual(
      refused('CONFLICT'),
    )
  })

  it('[CM4] hold against the database: nobody else writes their words, nobody unwithdraws them', async () => {
    const { id } = await add(bo)
    const as = (person: typeof bo, change: ReturnType<typeof sql>) =>
      db.asOrg({ orgId, actors: [person.memberId] }, (tx) =>
        tx.execute(sql`update poly.comment set ${change} where org_id = ${orgId} and id = ${id}`),
      )
    await expect(as(anna, sql`body = 'Mine now.'`)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(as(anna, sql`withdrawn_at = now()`)).rejects.toMatchObject({ cause: { code: '42501' } })
    await as(bo, sql`withdrawn_at = now()`)
    await expect(as(bo, sql`withdrawn_at = null, body = 'Back.'`)).rejects.toMatchObject({ cause: { code: 'PC422' } })
    await expect(as(bo, sql`"by" = ${anna.memberId}`)).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('[CM5] are settled and opened again by anybody, and change the state of nothing', async () => {
    const [before] = await db.asOrg({ orgId, actors: [bo.memberId] }, (tx) =>
      tx.execute(sql`select state, version from poly.node where org_id = ${orgId} and id = ${spokenOf}`),
    )
    const { id } = await add(bo)
    await api.as(anna).comments.settle({ org, threadId: id })
    await api.as(founder).comments.settle({ org, threadId: id })
    expect((await list()).threads[0]?.settled).toMatchObject({ by: 'anna' })
    const answer = await add(bo, { threadId: id })
    await expect(api.as(bo).comments.settle({ org, threadId: answer.id })).rejects.toEqual(
      refused('UNPROCESSABLE_CONTENT'),
    )
    await api.as(founder).comments.reopen({ org, threadId: id })
    expect((await list()).threads[0]?.settled).toBeNull()
    const [after] = await db.asOrg({ orgId, actors: [bo.memberId] }, (tx) =>
      tx.execute(sql`select state, version from poly.node where org_id = ${orgId} and id = ${spokenOf}`),
    )
    expect(after).toEqual(before)
  })

  it('[CM6] name members of today by id, who are shown as they are called now', async () => {
    const elsewhere = await testCompany(db, `elsewhere-${uuidv7().slice(-6)}`)
    const { id } = await add(bo, { body: `<@${anna.memberId}>, look` })
    await api.as(founder).members.describe({ org, memberId: anna.memberId, name: 'Anna Berg', title: '' })
    expect((await list()).threads[0]?.comments[0]?.mentions).toEqual([{ id: anna.memberId, name: 'Anna Berg' }])
    await api.as(founder).members.describe({ org, memberId: anna.memberId, name: 'anna', title: '' })
    await expect(add(bo, { body: `<@${elsewhere.bo.memberId}>` })).rejects.toEqual(refused('UNPROCESSABLE_CONTENT'))
    await asSystem(db, orgId, (tx) => tx`update poly.member set left_on = current_date where id = ${anna.memberId}`)
    await expect(add(bo, { body: `<@${anna.memberId}>` })).rejects.toEqual(refused('UNPROCESSABLE_CONTENT'))
    await api.as(bo).comments.edit({ org, commentId: id, body: `<@${anna.memberId}>, look again` })
    await asSystem(db, orgId, (tx) => tx`update poly.member set left_on = null where id = ${anna.memberId}`)
  })

  it('[CM7] take one sign of each person, and give it back', async () => {
    const { id } = await add(bo)
    const sign = { org, nodeId: spokenOf, commentId: id, sign: 'agree' } as const
    await api.as(anna).comments.react(sign)
    await api.as(anna).comments.react(sign)
    await api.as(founder).comments.react(sign)
    const [agreed] = (await list(anna)).threads[0]?.comments[0]?.reactions ?? []
    expect(agreed).toMatchObject({ sign: 'agree', people: [{ name: 'anna' }, { name: 'Founder' }], isMine: true })
    await api.as(anna).comments.unreact(sign)
    expect((await list(anna)).threads[0]?.comments[0]?.reactions).toMatchObject([
      { people: [{ name: 'Founder' }], isMine: false },
    ])
    await api.as(bo).comments.react({ ...sign, commentId: null, sign: 'thanks' })
    expect((await list()).reactions).toMatchObject([{ sign: 'thanks', isMine: true }])
  })

  it('[CM8] whoever comments follows, until they say otherwise', async () => {
    expect((await list()).isFollowing).toBe(false)
    await add(bo)
    expect((await list()).isFollowing).toBe(true)
    expect(await api.as(bo).comments.following({ org })).toContainEqual(
      expect.objectContaining({ id: spokenOf, kind: 'objective' }),
    )
    expect(await api.as(anna).comments.following({ org })).not.toContainEqual(expect.objectContaining({ id: spokenOf }))
    await api.as(bo).comments.unfollow({ org, nodeId: spokenOf })
    expect((await list()).isFollowing).toBe(false)
    await api.as(former).comments.follow({ org, nodeId: spokenOf })
    expect((await list(former)).isFollowing).toBe(true)
  })

  it('tell other screens, each of them', async () => {
    const told = async () => {
      const rows = await db.admin<
        { n: string }[]
      >`select count(*) as n from poly.change where org_id = ${orgId} and of = 'comment'`
      return Number(rows[0]?.n)
    }
    const steps: [number, () => Promise<unknown>][] = []
    let id = ''
    steps.push([1, async () => ({ id } = await add(bo))])
    steps.push([1, () => api.as(anna).comments.react({ org, nodeId: spokenOf, commentId: id, sign: 'agree' })])
    steps.push([1, () => api.as(anna).comments.unreact({ org, nodeId: spokenOf, commentId: id, sign: 'agree' })])
    steps.push([1, () => api.as(anna).comments.settle({ org, threadId: id })])
    steps.push([1, () => api.as(bo).comments.withdraw({ org, commentId: id })])
    for (const [more, step] of steps) {
      const before = await told()
      await step()
      expect(await told()).toBe(before + more)
    }
  })

  it('are read and not written in an archived organisation', async () => {
    const old = await testCompany(db, 'talked-once')
    const said = { commentId: uuidv7(), nodeId: old.objectiveId, field: null, threadId: null, body: 'Before.' }
    await api.as(old.bo).comments.add({ org: old.slug, ...said })
    const sign = { org: old.slug, nodeId: old.objectiveId, commentId: null, sign: 'seen' } as const
    await api.as(old.bo).comments.react(sign)
    await asSystem(db, old.orgId, (tx) => tx`update poly.org set archived_at = now() where org_id = ${old.orgId}`)
    for (const late of [
      () => api.as(old.bo).comments.add({ org: old.slug, ...said, commentId: uuidv7() }),
      () => api.as(old.bo).comments.edit({ org: old.slug, commentId: said.commentId, body: 'After.' }),
      () => api.as(old.anna).comments.react(sign),
      () => api.as(old.bo).comments.unreact(sign),
      () => api.as(old.bo).comments.unfollow({ org: old.slug, nodeId: old.objectiveId }),
    ])
      await expect(late()).rejects.toMatchObject({ cause: { refusal: { code: 'archived' } } })
    expect((await api.as(old.anna).comments.list({ org: old.slug, nodeId: old.objectiveId })).threads).toHaveLength(1)
  })
})

describe('[CM9] a long discussion', () => {
  it('is read page by page, open threads first and the newest of them, each thread once', async () => {
    const ids: string[] = []
    for (const index of Array.from({ length: 45 }).keys())
      ids.push((await add(bo, { body: `Thread ${index}`, field: index % 9 === 0 ? 'title' : null })).id)
    const settled = ids.slice(40)
    for (const threadId of settled) await api.as(anna).comments.settle({ org, threadId })
    await add(anna, { threadId: ids[0] ?? null, body: 'To the oldest.' })
    await api.as(bo).comments.withdraw({ org, commentId: ids[1] ?? '' })
    const read = async (more: { field?: string } = {}) => {
      const pages: Awaited<ReturnType<typeof list>>[] = []
      for (let cursor: string | null = null; pages.length === 0 || cursor !== null; ) {
        const page = await api.as(bo).comments.list({ org, nodeId: spokenOf, ...more, cursor })
        pages.push(page)
        cursor = page.nextCursor
      }
      return pages
    }
    const pages = await read()
    const bodies = pages.map(({ threads }) => threads.map(({ comments: [first] }) => first?.body))
    const open = ids.slice(0, 40).flatMap((_, index) => (index === 1 ? [] : [`Thread ${index}`]))
    const closed = settled.map((_, index) => `Thread ${40 + index}`)
    expect(bodies).toEqual([open.slice(-20), [...open.slice(0, 19), 'Thread 44'], closed.slice(0, 4)])
    for (const { counts } of pages)
      expect(counts.toSorted((a, b) => a.threads - b.threads)).toEqual([
        { field: 'title', threads: 5, comments: 6 },
        { field: null, threads: 34, comments: 34 },
      ])
    expect(pages[1]?.threads[0]?.comments.map(({ body }) => body)).toEqual(['Thread 0', 'To the oldest.'])
    const [narrowed] = await read({ field: 'title' })
    expect(narrowed?.threads.map(({ comments: [first] }) => first?.body)).toEqual(
      [0, 9, 18, 27, 36].map((index) => `Thread ${index}`),
    )
    const elsewhere = api.as(bo).comments.list({ org, nodeId: spokenOf, cursor: 'WyJ4Il0' })
    await expect(elsewhere).rejects.toMatchObject({ cause: { refusal: { rule: 'cursor.of_another_list' } } })
  })
})
