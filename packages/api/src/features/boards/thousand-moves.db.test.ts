import { COLUMNS } from '@polyrhythm/domain/bets/bet'
import { isDense } from '@polyrhythm/domain/bets/rank'
import { expect, it } from 'vitest'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('thousand-moves')

it('[RK1] [RK2] a thousand moves over eight connections lose nothing, and the log replays the board', async () => {
  const { slug: org, boardId, founder, bo } = company
  const me = api.as(founder)
  const ids: string[] = []
  for (let n = 0; n < 30; n += 1) ids.push((await me.bets.create({ org, ...plainBet(boardId, `Bet ${n}`) })).id)
  const move = (n: number) => {
    const column = COLUMNS[(n * 7) % 3] ?? 'next'
    const entry = column === 'now' ? anyway : null
    return me.boards.move({
      org,
      boardId,
      betId: ids[(n * 13) % ids.length] ?? '',
      column,
      after: 'top',
      reason: `${n}`,
      entry,
    })
  }
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    for (let n = lane; n < 1000; n += 8) await move(n)
  })
  await Promise.all(lanes)

  const log = await db.admin<
    { bet: string; rank: number; column: string; order: string[]; columns: string[]; reason: string }[]
  >`select bet_id as bet, to_rank as rank, to_column as column, order_after as order, columns_after as columns, reason
    from poly.rank_change where board_id = ${boardId} order by at, id`
  expect(log).toHaveLength(30 + 1000)
  expect(new Set(log.slice(30).map(({ reason }) => reason)).size).toBe(1000)
  let order: string[] = []
  for (const each of log) {
    const others = order.filter((bet) => bet !== each.bet)
    order = others.toSpliced(each.rank - 1, 0, each.bet)
    expect(each.order).toEqual(order)
  }
  const { bets } = await api.as(bo).boards.get({ org, unit: null })
  expect(bets.map(({ id }) => id)).toEqual(order)
  expect(isDense(bets.flatMap(({ id, place }) => (place === null ? [] : [{ bet: id, ...place }])))).toBe(true)
}, 60_000)
