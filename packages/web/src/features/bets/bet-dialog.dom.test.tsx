import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { BetDialog, type BetDialogProps } from './bet-dialog.tsx'

const past = (number: number) => ({
  id: `0190a000-0000-7000-8000-00000000000${number}`,
  key: `B-${number}`,
  kind: 'bet',
  title: `Past ${number}`,
  outcome: 'lost',
  told: '',
  reasons: [],
  tags: [],
})
const board: BetDialogProps['board'] = {
  board: {
    id: '0190a000-0000-7000-8000-0000000000b0',
    unitId: testOrg.companyId,
    nowLimit: 2,
    cadenceWeeks: 6,
    nextReviewOn: null,
    version: 1,
    name: 'Acme',
    slug: 'acme',
    kind: 'company',
  },
  bets: [],
  can: { rank: true, keep: true, pitch: true },
}
const answers: Record<string, unknown> = {
  'members.list': { members: [] },
  'beliefs.list': { beliefs: [{ id: 'x', key: 'BL-1', statement: 'uptime', state: 'held' }] },
  'goals.list': [],
  'lessons.similar': [past(1), past(2)],
}
let sent: unknown[] = []

const open = (create: () => unknown = () => ({ key: 'B-9', isPlaced: true })) => {
  sent = []
  render(
    <FakeApi
      answer={(path, input) => {
        if (path !== 'bets.create') return answers[path]
        sent.push(input)
        return create()
      }}
    >
      <OrgProvider org={testOrg}>
        <BetDialog board={board} onClose={() => undefined} />
      </OrgProvider>
    </FakeApi>,
  )
}
const field = (label: RegExp | string) => screen.getByLabelText<HTMLInputElement>(label)
const write = (label: RegExp | string, value: string) => fireEvent.change(field(label), { target: { value } })
const add = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement)
const because = 'Seen, and different because'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('a bet that is being written', () => {
  it('survives a reload, choices and days too, and is gone once somebody starts over', () => {
    open()
    write('What we will do', 'Ride in groups')
    fireEvent.click(field('Later'))
    cleanup()
    open()
    expect(field('What we will do').value).toBe('Ride in groups')
    expect(field('Later').checked).toBe(true)
    fireEvent.click(screen.getByText('Start over'))
    expect(field('What we will do').value).toBe('')
    expect(localStorage).toHaveLength(0)
  })

  it('is gone from the device once it is stored', async () => {
    open()
    write('What we will do', 'Ride in groups')
    write(/^Why there/, 'Clubs asked')
    expect(localStorage).toHaveLength(1)
    add()
    await waitFor(() => expect(sent).toHaveLength(1))
    await waitFor(() => expect(localStorage).toHaveLength(0))
    expect(sent[0]).toMatchObject({ title: 'Ride in groups', differsFrom: [] })
  })

  it('differs from those only that its author ticked, and their words are never sent about nothing', async () => {
    open()
    write('What we will do', 'Ride in groups')
    write(/^Why there/, 'Clubs asked')
    const tick = await screen.findByLabelText<HTMLInputElement>('Mine differs from B-2')
    expect(tick.checked).toBe(false)
    expect(screen.queryByLabelText(because)).toBeNull()
    fireEvent.click(tick)
    write(because, 'A hold-out from day one')
    fireEvent.click(tick)
    expect(field(because).value).toBe('A hold-out from day one')
    add()
    await waitFor(() => expect(field(because).getAttribute('aria-invalid')).toBe('true'))
    screen.getByText('Tick above which one it differs from, or empty this.')
    expect(sent).toEqual([])
    fireEvent.click(tick)
    add()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ differsFrom: [{ id: past(2).id, how: 'A hold-out from day one' }] })
  })
})
