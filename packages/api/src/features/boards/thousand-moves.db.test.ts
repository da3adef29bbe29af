import { COLUMNS } from '@polyrhythm/domain/bets/bet'
import { isDense } from '@polyrhythm/domain/bets/rank'
import { TRPCError } from '@trpc/server'
import { expect, it } from 'vitest'
import { anyway, plainBet } from '#api/testing/plain-bet'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('thousand-moves')

it('[RK1] [RK2] a thousand moves over eight connections lose nothing, and the log replays the board', async () => {
  const { slug: org, boardId, founder, bo } = company
  const me = api.as(founder)
  const ids: string[] = []
  for (let n = 0; n < 30; n += 1) ids.push((await me.bets.create({ org, ...plainBet(boardId, `Bet ${n}`) })).id)
  const betOf = (n: number) => ids[n % ids.length] ?? ''
  // Three in five stand beside another bet, and half of those that enter Now let one leave it: whoever of the two has gone
  // elsewhere by then refuses the move, which is made again in plain words, as a person would.
  let beside = 0
  const move = async (n: number) => {
    const column = COLUMNS[(n * 7 + Math.floor(n / 30)) % 3] ?? 'next'
    const plain = { org, boardId, betId: betOf(n * 13), column, after: 'top', reason: `${n}` }
    const entry = column === 'now' ? anyway : null
    if (n % 5 > 2) return me.boards.move({ ...plain, entry })
    const leaving = { betId: betOf(n * 13 + 7), column: 'next' } as const
    const bold = {
      ...plain,
      after: betOf(n * 13 + 1 + (n % 5)),
      entry: entry === null || n % 2 === 0 ? entry : { ...entry, leaving },
    }
    try {
      const done = await me.boards.move(bold)
      beside += 1
      return done
    } catch (error) {
      if (!(error instanceof TRPCError) || error.message !== 'too_late') throw error
      return me.boards.move({ ...plain, entry })
    }
  }
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    for (let n = lane; n < 1000; n += 8) await move(n)
  })
  await Promise.all(lanes)
  expect(beside).toBeGreaterThan(20)

  const log = await db.admin<
    { bet: string; rank: number; column: string; order: string[]; columns: string[]; reason: string }[]
  >`select bet_id as bet, to_rank as rank, to_column as column, order_after as order, columns_after as columns, reason
    from poly.rank_change where board_id = ${boardId} order by at, id`
  // What leaves Now for another one has a line of its own, with the same reason.
  expect(log.length).toBeGreaterThan(30 + 1000)
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
