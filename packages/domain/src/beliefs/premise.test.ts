import { expect, it } from 'vitest'
import type { MemberId } from '#domain/ids'
import type { Actor } from '#domain/permissions/permissions'
import { isWaitedFor } from './premise.ts'

const [ann, ben] = ['ann' as MemberId, 'ben' as MemberId]
const actor: Actor = { memberId: ann, isAdmin: true, squadIds: new Set(['alpha']), councilIds: new Set(['company']) }
const bet = { kind: 'bet', ownerId: 'company' } as const

it('[BF9] an answer is waited for from the squad, from the sponsor, and from the council of what nobody sponsors', () => {
  expect(isWaitedFor(actor, { kind: 'objective', ownerId: 'alpha', sponsorId: null })).toBe(true)
  expect(isWaitedFor(actor, { kind: 'objective', ownerId: 'beta', sponsorId: null })).toBe(false)
  expect(isWaitedFor(actor, { ...bet, ownerId: 'tribe', sponsorId: ann })).toBe(true)
  expect(isWaitedFor(actor, { ...bet, sponsorId: ben })).toBe(false)
  expect(isWaitedFor(actor, { ...bet, sponsorId: null })).toBe(true)
  expect(isWaitedFor(actor, { ...bet, ownerId: 'tribe', sponsorId: null })).toBe(false)
})
