import { OutcomeUnknown } from '@polyrhythm/db/outcome-unknown'
import type { AccountId } from '@polyrhythm/domain/ids'
import { expect, it, vi } from 'vitest'
import { checkInPublisher } from './publish-check-ins.ts'

it('a check-in whose commit was lost may simply be sent again: its id stores it once', async () => {
  const closed = Object.assign(new Error('closed'), { code: 'CONNECTION_CLOSED' })
  const asMembers = vi.fn<() => Promise<never>>(async () => {
    throw new OutcomeUnknown(closed)
  })
  const publish = checkInPublisher({ asMembers, wake: () => {}, clock: () => new Date() })
  const send = () => {
    const input = { checkInId: crypto.randomUUID(), squadId: crypto.randomUUID() } as never
    return publish({ accountId: crypto.randomUUID() as AccountId, slug: 'acme' }, input, () => {})
  }
  for (const each of await Promise.allSettled([send(), send(), send()]))
    expect(each).toEqual({ status: 'rejected', reason: closed })
  expect(asMembers.mock.calls.length, 'none is tried by itself while the database is away').toBeLessThan(4)
})
