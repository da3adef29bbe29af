import { testCompany, type TestCompany } from '@polyrhythm/db/testing/company'
import { missingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import { day } from '@polyrhythm/domain/cycles/day'
import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import { beforeEach, describe, expect, it } from 'vitest'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api } = await stage('entering-now')
let company: TestCompany
beforeEach(async () => {
  company = await testCompany(db, `now-${crypto.randomUUID().slice(0, 8)}`)
})

const as = (person = company.founder) => api.as(person)
const add = (title: string, more: Partial<CreateBet> = {}) =>
  as().bets.create({ org: company.slug, ...plainBet(company.boardId, title, more) })
const enter = (betId: string, entry: CreateBet['entry'] = null) =>
  as().boards.move({
    org: company.slug,
    boardId: company.boardId,
    betId,
    entry,
    column: 'now',
    after: 'top',
    reason: 'It is time.',
  })
const away = (betId: string, column: 'next' | 'later') =>
  as().boards.move({
    org: company.slug,
    boardId: company.boardId,
    betId,
    entry: null,
    column,
    after: 'top',
    reason: 'Later.',
  })
const board = () => as(company.bo).boards.get({ org: company.slug, unit: null })
const inNow = async () => (await board()).bets.filter(({ place }) => place?.column === 'now').map(({ title }) => title)

const everything = async (): Promise<Partial<CreateBet>> => {
  const belief = await as().beliefs.create({
    org: company.slug,
    statement: 'Riders decide',
    because: '',
    conviction: 4,
    horizon: null,
    reviewOn: null,
    goalIds: [],
  })
  return {
    sponsorId: company.lead.memberId,
    roadManagerId: company.anna.memberId,
    killCriteria: ['Fewer than 58 %'],
    decideOn: day('2026-12-31'),
    metric: { name: 'Rides', unit: '', baseline: 1, target: 2, dueOn: day('2026-12-31') },
    beliefIds: [belief.id],
  }
}

describe('entering Now', () => {
  it('[RK7] is refused while something is missing, which is said; a leap of faith is signed and stays', async () => {
    const { id, key } = await add('Bare')
    await expect(enter(id)).rejects.toMatchObject({
      cause: {
        refusal: {
          code: 'now_incomplete',
          missing: ['sponsor', 'road_manager', 'metric', 'kill_criterion', 'decide_on', 'belief'],
        },
      },
    })
    await enter(id, { ...anyway, leap: 'Letters are signed.' })
    const bet = await as(company.bo).bets.get({ org: company.slug, key })
    expect(bet.leap).toMatchObject({ reason: 'Letters are signed.', by: 'Founder', missing: bet.missing })
    expect(bet.moves[0]).toMatchObject({ leap: 'Letters are signed.', isOverLimit: false })
    await away(id, 'next')
    expect((await board()).bets[0]?.leap).toBeNull()
  })

  it('[RK7] asks nothing of a bet that has everything, and takes a belief from what it supports', async () => {
    const whole = await everything()
    const { id } = await add('Whole', whole)
    await enter(id)
    const [bet] = (await board()).bets
    expect(bet).toMatchObject({ missing: [], leap: null })
    const { id: lower } = await add('Lower', { ...whole, beliefIds: [] })
    expect((await board()).bets.find((each) => each.id === lower)?.missing).toEqual(['belief'])
    await as().bets.relate({ org: company.slug, betId: lower, otherId: id, kind: 'supports_bet', note: null })
    expect((await board()).bets.find((each) => each.id === lower)?.missing).toEqual([])
  })

  it('[RK5] is measured in the database as the domain measures it', async () => {
    const whole = await everything()
    const parts = Object.keys(whole) as (keyof CreateBet)[]
    for (const part of parts) {
      const { key } = await add(`Without ${part}`, { ...whole, [part]: plainBet('', '')[part] })
      const bet = await as(company.bo).bets.get({ org: company.slug, key })
      const expected = missingForNow({
        sponsorId: bet.sponsor?.id ?? null,
        roadManagerId: bet.roadManager?.id ?? null,
        killCriteria: bet.killCriteria,
        decideOn: bet.decideOn === null ? null : day(bet.decideOn),
        hasMeasuredMetric: bet.metric !== null,
        hasBelief: bet.beliefs.length > 0,
      })
      expect(expected).toHaveLength(1)
      expect(bet.missing).toEqual(expected)
    }
  })

  it('[RK6] above the limit asks what leaves, in the same act, or for a signature', async () => {
    const { board: kept } = await board()
    const says = { boardId: company.boardId, expectedVersion: kept.version, cadenceWeeks: 6, nextReviewOn: null }
    await as().boards.edit({ org: company.slug, ...says, nowLimit: 1 })
    const whole = await everything()
    const [first, second, third] = [await add('First', whole), await add('Second', whole), await add('Third', whole)]
    await enter(first.id)
    await expect(enter(second.id)).rejects.toMatchObject({ cause: { refusal: { code: 'now_full', limit: 1 } } })
    await expect(
      enter(second.id, { ...anyway, isOverLimit: false, leaving: { betId: third.id, column: 'later' } }),
    ).rejects.toMatchObject({ cause: { refusal: { code: 'too_late' } } })
    expect(await inNow()).toEqual(['First'])

    await enter(second.id, { leap: null, isOverLimit: false, leaving: { betId: first.id, column: 'later' } })
    const after = await board()
    expect(after.bets.map(({ title, place }) => `${title} ${place?.column}`)).toEqual([
      'Second now',
      'Third next',
      'First later',
    ])
    expect(after.moves.slice(0, 2).map(({ betTitle, reason }) => `${betTitle}: ${reason}`)).toEqual([
      'Second: It is time.',
      'First: It is time.',
    ])
    await enter(third.id, { leap: null, isOverLimit: true, leaving: null })
    expect((await board()).moves[0]).toMatchObject({ betTitle: 'Third', isOverLimit: true })
    expect((await board()).now).toMatchObject({ count: 2, limit: 1, isOver: true })
  })

  it('a bet is paused, comes back, and is declined, each with its reason; the gap closes', async () => {
    const [one, two] = [await add('One'), await add('Two')]
    const off = (betId: string, to: 'paused' | 'declined') =>
      as().boards.takeOff({ org: company.slug, betId, to, reason: `It is ${to}.` })
    await off(two.id, 'paused')
    const shown = await board()
    expect(shown.bets.map(({ title, place }) => `${title} ${place?.rank}`)).toEqual(['One 1'])
    expect(shown.paused.map(({ title, stateReason }) => `${title}: ${stateReason}`)).toEqual(['Two: It is paused.'])
    expect(shown.moves[0]).toMatchObject({ betTitle: 'Two', toColumn: null, reason: 'It is paused.' })
    await away(two.id, 'later')
    expect((await board()).bets.map(({ title }) => title)).toEqual(['One', 'Two'])
    await off(one.id, 'declined')
    await expect(off(one.id, 'paused')).rejects.toMatchObject({ cause: { refusal: { code: 'too_late' } } })
    expect((await board()).declined.map(({ stateReason }) => stateReason)).toEqual(['It is declined.'])
    const pitched = await as(company.bo).bets.create({ org: company.slug, ...plainBet(company.boardId, 'Pitched') })
    await off(pitched.id, 'declined')
    expect((await board()).waiting).toEqual([])
  })

  it('a tribe gets its board from its own council, once; a squad gets none', async () => {
    const says = { org: company.slug, nowLimit: 2, cadenceWeeks: null, nextReviewOn: null }
    const shown = await as(company.lead).boards.get({ org: company.slug, unit: null })
    expect(shown.boardless.map(({ name }) => name)).toEqual(['Tribe'])
    await as(company.lead).boards.create({ ...says, unitId: company.tribeId })
    await expect(as(company.lead).boards.create({ ...says, unitId: company.tribeId })).rejects.toMatchObject({
      cause: { refusal: { code: 'taken' } },
    })
    await expect(as(company.anna).boards.create({ ...says, unitId: company.alphaId })).rejects.toMatchObject({
      cause: { refusal: { code: 'invalid', rule: 'board_of_unit' } },
    })
    const tribe = await as(company.bo).boards.get({ org: company.slug, unit: 'tribe' })
    expect(tribe.board).toMatchObject({ nowLimit: 2 })
  })
})
