import { moveBet, type Place } from '@polyrhythm/domain/bets/rank'
import { day } from '@polyrhythm/domain/cycles/day'
import { isSquadPrefix } from '@polyrhythm/domain/keys/squad-prefix'
import { measureFrom } from '@polyrhythm/domain/key-results/measure'
import { progressOf } from '@polyrhythm/domain/key-results/progress'
import { objectiveProgressOf } from '@polyrhythm/domain/objectives/progress'
import { describe, expect, it } from 'vitest'
import { norrpedal } from './norrpedal.ts'

const { checkIns, keyResults, objectives, seats, units, people, bets, ranking, links, evidence } = norrpedal
const readings = (keyResult: string) =>
  checkIns.flatMap(({ weekOf, values }) =>
    values.filter((value) => value.keyResult === keyResult).map((value) => ({ ...value, weekOf })),
  )
const progress = (id: string) => {
  const keyResult = keyResults.find((each) => each.id === id)
  const last = readings(id).at(-1)
  if (keyResult === undefined) throw new Error(id)
  return progressOf(keyResult.measure, last === undefined ? null : last)
}

describe('Norrpedal on Monday 2026-08-31', () => {
  it.each([
    ['O1', 0.61],
    ['O2', 0.25],
    ['O3', 0.82],
    ['O4', 0],
    ['O5', 0.5],
    ['O6', 0.52],
    ['O7', 0.36],
    ['O8', 0.44],
    ['O9', 0.63],
    ['O10', 0.63],
    ['O11', 0.54],
    ['O12', 0.64],
    ['O13', 0.74],
  ])('[PR10] %s stands at %d', (id, expected) => {
    const own = keyResults.filter(({ objective }) => objective === id)
    const shown = objectiveProgressOf(own.map((each) => ({ state: 'active', progress: progress(each.id) })))
    expect(shown.state === 'measured' && Math.abs(shown.shown - expected)).toBeLessThanOrEqual(0.0051)
  })

  it('[PR2] KR4.1 is worse than its baseline, KR14.3 waits for one, KR14.1 for its evidence', () => {
    expect(progress('KR4.1')).toMatchObject({ shown: 0, raw: -0.2, remark: 'worse_than_baseline' })
    expect(progress('KR14.3')).toMatchObject({ reason: 'baseline_due', baselineDueOn: '2026-09-14' })
    expect(progress('KR14.1')).toMatchObject({ rule: 'PR6', shown: 0 })
    expect(progress('KR14.2')).toMatchObject({ rule: 'PR4', shown: 1 })
  })

  it('squads have the stated sizes, 67 people in all', () => {
    const size = (unit: string) => seats.filter((seat) => seat.unit === unit && seat.role === 'member').length
    const squads = units.filter(({ kind }) => kind === 'squad')
    expect(squads.map(({ id }) => size(id))).toEqual([7, 6, 6, 8, 6, 7, 8, 6, 7, 6])
    expect(squads.every(({ prefix }) => prefix !== null && isSquadPrefix(prefix))).toBe(true)
    const joined = (unit: string) => seats.filter((seat) => seat.unit === unit && seat.role === 'participant').length
    expect(['experimentation', 'accessibility', 'learning-from-failure'].map((guild) => joined(guild) + 1)).toEqual([
      31, 14, 22,
    ])
  })

  it('[UN1] members sit in squads and participants elsewhere; [UN2] each in one chapter at most', () => {
    const kinds = new Map(units.map(({ id, kind }) => [id, kind]))
    const ofKind = (kind: string, role: string) =>
      seats.filter((seat) => kinds.get(seat.unit) === kind && seat.role === role).map(({ person }) => person)
    expect(seats.filter(({ unit, role }) => role === 'member' && kinds.get(unit) !== 'squad')).toEqual([])
    expect(ofKind('squad', 'participant')).toEqual([])
    const named = seats.map(({ person, unit, role }) => `${person} ${unit} ${role}`)
    expect(new Set(named).size).toBe(named.length)
    const people = ofKind('chapter', 'participant')
    expect(people.length).toBeGreaterThan(35)
    expect(new Set(people).size).toBe(people.length)
  })

  it('[RK2] the moves lead from the first order to the order of today', () => {
    let board: readonly Place[] = ranking.order
      .filter((place) => place.board === 'company')
      .map(({ bet, column }, index) => ({ bet, column, rank: index + 1 }))
    const ranks: string[] = []
    for (const move of ranking.moves) {
      const moved = moveBet(board, move)
      if (!moved.ok) throw new Error(moved.refusal.code)
      ranks.push(`${move.bet} ${moved.value.from?.rank}→${moved.value.to.rank}`)
      board = moved.value.order
    }
    expect(ranks).toEqual(['C2 3→2', 'C5 6→6', 'C5 6→5'])
    expect(board).toEqual(
      bets
        .filter((bet) => bet.board === 'company' && bet.place !== null)
        .map(({ id, place }) => ({ bet: id, ...place })),
    )
  })

  it('histories are those that were written down, silence included', () => {
    expect(readings('KR2.1').map(({ value }) => value)).toEqual([
      38_900, 38_200, 36_900, 36_400, 37_100, 38_600, 39_700, 40_100, 40_300,
    ])
    expect(readings('KR1.2').map(({ weekOf }) => weekOf)).not.toContain('2026-07-20')
    expect(readings('KR1.2')).toHaveLength(7)
    expect(readings('KR6.1').map(({ weekOf }) => weekOf)).toEqual([
      '2026-07-06',
      '2026-07-13',
      '2026-08-17',
      '2026-08-24',
      '2026-08-31',
    ])
    expect(readings('KR7.1').at(-1)).toMatchObject({ weekOf: '2026-08-17', value: 71 })
    expect(readings('KR13.2').map(({ value }) => value)).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4])
    expect(readings('KR2.2').map(({ confidence }) => confidence)).toEqual([5, 5, 5, 4, 4, 4, 4, 3, 3])
  })

  it('[ST3] squads say what pace suggests, except where their words say otherwise', () => {
    const overridden = checkIns.flatMap(({ weekOf, values }) =>
      values
        .filter(({ status, suggested }) => suggested !== null && status !== suggested)
        .map(({ keyResult }) => `${keyResult} ${weekOf}`),
    )
    expect(overridden).toEqual([
      ...['2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24'].map((on) => `KR2.1 ${on}`),
      'KR5.2 2026-08-31',
      'KR12.1 2026-08-24',
      'KR12.1 2026-08-31',
    ])
    expect(readings('KR5.3').at(-1)).toMatchObject({ status: 'off_track', suggested: 'off_track', confidence: 3 })
  })

  it('links stand as the study says', () => {
    const answered = (verdict: string | null) =>
      links
        .filter((link) => link.objective.startsWith('O') && (link.answer?.verdict ?? null) === verdict)
        .map(({ objective, target }) => `${objective} ${target}`)
    expect(answered('questioned')).toEqual(['O2 C1'])
    expect(answered(null)).toEqual(['O4 C9', 'O6 C3', 'O13 C1'])
    expect(answered('acknowledged')).toHaveLength(9)
  })

  it('everything that is pointed at is there, once', () => {
    const lists = [
      people,
      units,
      norrpedal.cycles,
      norrpedal.goals,
      norrpedal.beliefs,
      norrpedal.data,
      norrpedal.insights,
      norrpedal.boards,
      bets,
      objectives,
      keyResults,
    ]
    const ids = lists.flatMap((list) => list.map(({ id }) => id))
    const known = new Set(ids)
    const used = [
      ...seats.flatMap(({ person, unit }) => [person, unit]),
      ...units.flatMap(({ parent }) => parent ?? []),
      ...evidence.flatMap(({ from, to, person }) => [from, to, person]),
      ...norrpedal.beliefGoals.flatMap(({ belief, goals }) => [belief, ...goals]),
      ...bets.flatMap(({ board, sponsor, roadManager, goals, supports }) => [
        board,
        sponsor,
        ...(roadManager === null ? [] : [roadManager]),
        ...goals,
        ...supports,
      ]),
      ...objectives.flatMap(({ squad, cycle, by }) => [squad, cycle, by]),
      ...keyResults.map(({ objective }) => objective),
      ...checkIns.flatMap(({ squad, by, values }) => [squad, by, ...values.map(({ keyResult }) => keyResult)]),
      ...links.flatMap(({ objective, target, by }) => [objective, target, by]),
      ...norrpedal.asks.flatMap(({ from, to, about }) => [from, to, ...(about === null ? [] : [about])]),
      ...norrpedal.signIns.map(({ person }) => person),
    ]
    expect(used.filter((id) => !known.has(id))).toEqual([])
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  it('every squad’s words are written by its members, and every measure holds together', () => {
    const sits = (person: string, unit: string) =>
      seats.some((seat) => seat.person === person && seat.unit === unit && seat.role === 'member')
    expect(objectives.filter(({ by, squad }) => !sits(by, squad))).toEqual([])
    expect(checkIns.filter(({ by, squad }) => !sits(by, squad))).toEqual([])
    const empty = { baseline: null, baselineDueOn: null, target: null, low: null, high: null }
    expect(keyResults.filter(({ measure }) => !measureFrom({ ...empty, ...measure }).ok)).toEqual([])
  })

  it('nothing happens after the fixed clock', () => {
    const now = day('2026-08-31')
    const days = [
      ...checkIns.map(({ weekOf }) => weekOf),
      ...links.flatMap(({ on, answer }) => [on, answer?.on ?? on]),
      ...ranking.moves.map(({ on }) => on),
      ...evidence.map(({ on }) => on),
      ...norrpedal.data.map(({ observedOn }) => observedOn),
      ...norrpedal.asks.flatMap(({ on, answer }) => [on, answer?.on ?? on]),
    ]
    expect(days.filter((on) => on > now)).toEqual([])
    expect(checkIns.every(({ atMinute }) => atMinute < 9 * 60)).toBe(true)
  })
})
