import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { StagePanel, type StagePanelProps } from './stage-panel.tsx'

afterEach(cleanup)

type Bet = StagePanelProps['bet']
const other = '0190a000-0000-7000-8000-0000000000a1' as typeof testOrg.me.memberId
const move: Bet['stages']['moves'][number] = {
  id: '0190a000-0000-7000-8000-0000000000d0',
  from: 'build',
  to: 'think',
  answer: 'It broke',
  evidence: '',
  failingTest: '',
  state: 'open',
  proposedBy: 'Bo Lind',
  proposedById: other,
  proposedAt: '2026-08-14T10:00:00.000Z',
  sponsorYesById: other,
  sponsorYesBy: 'Bo Lind',
  squadYesById: null,
  squadYesBy: null,
  squad: null,
  endedAt: null,
  objections: [],
}
const bet = (stages: Partial<Bet['stages']>, stage: Bet['stage'] = 'build'): Bet => ({
  id: '0190a000-0000-7000-8000-0000000000b0',
  stage,
  state: 'on_board',
  stages: { sides: ['sponsor'], isServed: true, moves: [], ...stages },
  contributions: testOrg.me.squads.map((squad) => ({ link: { squad } })),
})
const screenOf = (data: Bet) => (
  <FakeApi answer={() => null}>
    <OrgProvider org={testOrg}>
      <StagePanel bet={data} />
    </OrgProvider>
  </FakeApi>
)
const propose = () => screen.queryByRole('button', { name: 'Propose a stage' })

it('[SG3] offers no proposal where none is possible, and says why', () => {
  const { rerender } = render(screenOf(bet({ isServed: false }, 'think')))
  expect(propose()).toBeNull()
  screen.getByText(/No squad serves it, so it goes no further\. It moves on once/)
  rerender(screenOf(bet({ isServed: false }, 'build')))
  expect(propose()).not.toBeNull()
  rerender(screenOf(bet({}, 'think')))
  expect(propose()).not.toBeNull()
})

it('[SG5] a step back that waited for a squad which serves no longer is to be proposed again', () => {
  const { rerender } = render(screenOf(bet({ moves: [move] })))
  screen.getByText('Waits for a yes of a squad that serves it.')
  rerender(screenOf(bet({ moves: [move], isServed: false })))
  screen.getByText(/The other side is not needed any more.*Withdraw it and propose it again\./)
  expect(screen.queryByText('Both sides have said yes.')).toBeNull()
})

it('an objection that is being written stays when the move is settled meanwhile', () => {
  const { rerender } = render(screenOf(bet({ moves: [move] })))
  fireEvent.click(screen.getByRole('button', { name: 'Object' }))
  fireEvent.change(screen.getByLabelText('What speaks against it'), { target: { value: 'Nobody measured' } })
  rerender(screenOf(bet({ moves: [{ ...move, state: 'withdrawn' }] })))
  expect(screen.getByLabelText<HTMLInputElement>('What speaks against it').value).toBe('Nobody measured')
})
