import { useQueryClient } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Premise } from '#web/lib/api-types.ts'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { PremiseNotice } from './premise-notice.tsx'

afterEach(cleanup)

const subjectId = '0190a000-0000-7000-8000-0000000000b1'
const premise: Premise = {
  premiseId: '0190a000-0000-7000-8000-0000000000e1',
  belief: { id: '0190a000-0000-7000-8000-0000000000f1', key: 'BL-1', title: 'Uptime wins', state: 'challenged' },
  reason: '',
  by: null,
  at: '2026-08-14T10:00:00.000Z',
  subject: {
    id: subjectId,
    kind: 'bet',
    key: 'B-1',
    title: 'Never off the road',
    state: 'on_board',
    owner: { id: testOrg.companyId, name: 'Acme' },
  },
  waitsFor: 'Ann Novak',
  depth: 1,
  via: [],
  answer: null,
  can: { answer: true },
}

/** Asks the server again, as a live change does. */
const Refresh = () => {
  const cache = useQueryClient()
  return (
    <button type="button" onClick={() => void cache.invalidateQueries()}>
      Refresh
    </button>
  )
}

it('an answer that is being written stays when the belief is settled meanwhile', async () => {
  let premises = [premise]
  render(
    <FakeApi answer={() => premises}>
      <OrgProvider org={testOrg}>
        <PremiseNotice subjectId={subjectId} />
        <Refresh />
      </OrgProvider>
    </FakeApi>,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Say what follows' }))
  const reason = screen.getByLabelText<HTMLInputElement>(/reason|why/i)
  fireEvent.change(reason, { target: { value: 'The bet holds without it' } })
  premises = []
  fireEvent.click(screen.getByText('Refresh'))
  await waitFor(() => expect(screen.queryByText(/Uptime wins/)).toBeNull())
  expect(screen.getByDisplayValue('The bet holds without it')).toBe(reason)
})
