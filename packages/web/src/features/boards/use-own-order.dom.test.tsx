import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { type OwnOrderOf, useOwnOrder } from './use-own-order.ts'

afterEach(cleanup)

const data: OwnOrderOf = {
  board: { id: '0190a000-0000-7000-8000-0000000000b0' },
  bets: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  mine: null,
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <FakeApi answer={() => null}>
    <OrgProvider org={testOrg}>{children}</OrgProvider>
  </FakeApi>
)

it('a move made while the order is on its way to be kept stays to be kept', async () => {
  const { result } = renderHook(() => useOwnOrder(data), { wrapper })
  act(() => result.current.change(['b', 'a', 'c'], 'b'))
  act(() => {
    result.current.save()
    result.current.change(['b', 'c', 'a'], 'c')
  })
  await waitFor(() => expect(toasts.snapshot()).not.toEqual([]))
  expect(result.current.order).toEqual(['b', 'c', 'a'])
})

it('what was kept is the board’s word from then on', async () => {
  const { result } = renderHook(() => useOwnOrder(data), { wrapper })
  act(() => result.current.change(['b', 'a', 'c'], 'b'))
  act(() => result.current.save())
  await waitFor(() => expect(result.current.order).toEqual(['a', 'b', 'c']))
})
