import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { Discussion } from './discussion.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const id = '01985b20-0000-7000-8000-000000000009'
const threadOf = (body: string, settled: object | null = null) => ({
  id: body,
  field: null,
  settled,
  comments: [
    {
      id: body,
      body,
      by: { id, name: 'Ann Novak' },
      at: '2026-08-31T09:00:00.000Z',
      isEdited: false,
      mentions: [],
      reactions: [],
      isMine: false,
    },
  ],
})
const settled = { at: '2026-08-31T10:00:00.000Z', by: 'Ben Ode' }
const pages = [
  { threads: [threadOf('Third'), threadOf('Fourth')], nextCursor: 'older' },
  { threads: [threadOf('First'), threadOf('Second'), threadOf('Over', settled)], nextCursor: null },
]

/** As the server answers: pages by their cursor. */
const answer = (path: string, input: unknown): unknown => {
  if (path !== 'comments.list') return { members: [], invitations: [], can: {} }
  const isOlder = (input as { cursor?: string }).cursor === 'older'
  const counts = [{ field: null, threads: 4, comments: 4 }]
  return { ...pages[isOlder ? 1 : 0], counts, reactions: [], isFollowing: false }
}

const said = () => screen.getAllByRole('article').map((each) => each.querySelector('p')?.textContent)

describe('[CM9] a long discussion', () => {
  it('shows what is newest and how much is open in all, and what is older above it when asked', async () => {
    render(
      <FakeApi answer={answer}>
        <OrgProvider org={testOrg}>
          <Discussion node={{ id, kind: 'constraint' }} />
        </OrgProvider>
      </FakeApi>,
    )
    await waitFor(() => expect(said()).toEqual(['Third', 'Fourth']))
    screen.getByText('4 open threads')
    fireEvent.click(screen.getByRole('button', { name: 'Show older threads' }))
    await waitFor(() => expect(said()).toEqual(['First', 'Second', 'Third', 'Fourth', 'Over']))
    screen.getByText('1 settled thread')
    expect(screen.queryByRole('button', { name: 'Show older threads' })).toBeNull()
  })
})
