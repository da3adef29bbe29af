import { expect, it } from 'vitest'
import { seatWay } from './seat-way.ts'

it.each([
  [{ isMine: true, memberCount: 3 }, false, 'give'],
  [{ isMine: true, memberCount: 3 }, true, 'give'],
  [{ isMine: false, memberCount: 3 }, true, 'ask-for-anybody'],
  [{ isMine: false, memberCount: 0 }, true, 'open'],
  [{ isMine: false, memberCount: 0 }, false, 'ask-for-me'],
  [{ isMine: false, memberCount: 3 }, false, 'ask-for-me'],
] as const)('%j, admin %j: %s', (squad, isAdmin, way) => expect(seatWay(squad, { isAdmin })).toBe(way))
