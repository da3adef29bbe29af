import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { BetView, BoardData } from '#web/components/bets/bet-types.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi, type FakeAnswers } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { BoardView } from './board-view.tsx'

afterEach(() => {
  cleanup()
  for (const { id } of toasts.snapshot()) toasts.dismiss(id)
})

const boardId = '0190a000-0000-7000-8000-0000000000b0'
const idOf = (number: number): string => `0190a000-0000-7000-8000-00000000000${number}`

const bet = (number: number, title: string, column: 'now' | 'next'): BetView => ({
  id: idOf(number),
  key: `B-${number}`,
  title,
  summary: '',
  state: 'on_board',
  version: 1,
  owner: { id: testOrg.companyId, name: 'Acme' },
  author: 'Ann Novak',
  stage: 'think',
  sponsor: null,
  roadManager: null,
  odds: null,
  appetite: '',
  decideOn: null,
  daysOverdue: 0,
  killCriteria: [],
  assumptions: [],
  guardrails: [],
  tags: [],
  missing: ['sponsor', 'belief'],
  leap: null,
  metric: null,
  health: 'unknown',
  healthNote: '',
  outcome: null,
  closing: null,
  stateReason: null,
  place: { boardId, rank: number, column },
  beliefs: [],
  goals: [],
  supports: [],
  support: { squads: 0, objectives: 0 },
  can: { 'bet.edit': true, 'bet.rank': true, 'bet.setSponsor': true, 'bet.decide': true, 'bet.close': true },
})

const board = (canRank: boolean): BoardData => ({
  board: {
    id: boardId,
    unitId: testOrg.companyId,
    nowLimit: 2,
    cadenceWeeks: 6,
    nextReviewOn: null,
    version: 1,
    name: 'Acme',
    slug: 'acme',
    kind: 'company',
  },
  boardless: [],
  boards: [{ slug: 'acme', name: 'Acme', kind: 'company' }],
  bets: [bet(1, 'First', 'now'), bet(2, 'Second', 'now'), bet(3, 'Third', 'next')],
  waiting: [],
  paused: [],
  declined: [],
  closed: [],
  now: { rule: 'RK3', count: 2, limit: 2, isOver: false },
  moves: [],
  can: { rank: canRank, keep: canRank, pitch: true },
})

const screenOf = (data: BoardData, answer: FakeAnswers) => (
  <FakeApi answer={(path, input) => (path === 'beliefs.premises' ? [] : answer(path, input))}>
    <OrgProvider org={testOrg}>
      <BoardView data={data} view="board" onAdd={() => {}} />
    </OrgProvider>
  </FakeApi>
)
const open = (answer: FakeAnswers = () => ({ betId: idOf(3) }), canRank = true) => {
  const { rerender } = render(screenOf(board(canRank), answer))
  return { show: (data: BoardData) => rerender(screenOf(data, answer)) }
}
const said = () => toasts.snapshot().map(({ message }) => message)

const card = (title: string) => screen.getByRole('row', { name: new RegExp(title) })
const titles = () =>
  screen.getAllByRole('row').flatMap(({ textContent }) => /First|Second|Third/.exec(textContent ?? '')?.[0] ?? [])
const press = (element: HTMLElement, key: string, altKey = false) => fireEvent.keyDown(element, { key, altKey })
const reason = () => screen.getByLabelText(/Why\?/)

it('[RK2] several steps with Alt and the arrows are one move, which leaves with its reason', async () => {
  const answer = vi.fn<FakeAnswers>(() => ({ betId: idOf(3) }))
  open(answer)
  press(card('Third'), 'ArrowLeft', true)
  expect(titles()).toEqual(['First', 'Second', 'Third'])
  press(reason(), 'ArrowUp', true)
  press(reason(), 'ArrowUp', true)
  expect(titles()).toEqual(['Third', 'First', 'Second'])
  expect(screen.getAllByText(/Now would hold 3 of 2/)).not.toEqual([])
  expect(answer).not.toHaveBeenCalled()

  fireEvent.submit(screen.getByRole('form'))
  for (const asked of [
    'Say why, then it moves.',
    'Say what leaves Now, or that nothing does.',
    'Say why it enters Now without them.',
  ])
    expect(screen.getByText(asked)).toBeTruthy()
  expect(answer).not.toHaveBeenCalled()

  fireEvent.change(reason(), { target: { value: ' It cannot wait ' } })
  fireEvent.change(screen.getByLabelText(/A leap of faith: without a sponsor, a belief/), {
    target: { value: 'Letters are signed' },
  })
  fireEvent.click(screen.getByRole('button', { name: /What leaves it/ }))
  fireEvent.click(screen.getByRole('option', { name: /B-2 Second/ }))
  expect(titles()).toEqual(['Third', 'First', 'Second'])
  fireEvent.submit(screen.getByRole('form'))
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
  const entry = { leaving: { betId: idOf(2), column: 'next' }, isOverLimit: false, leap: 'Letters are signed' }
  const command = { org: 'acme', boardId, betId: idOf(3), column: 'now', after: 'top', reason: 'It cannot wait', entry }
  expect(answer.mock.calls).toEqual([['boards.move', command]])
})

it('[RK2] Escape puts a bet back, and there and back asks nothing', () => {
  open()
  press(card('Second'), 'ArrowUp', true)
  expect(titles()).toEqual(['Second', 'First', 'Third'])
  press(reason(), 'Escape')
  expect(titles()).toEqual(['First', 'Second', 'Third'])
  press(card('Second'), 'ArrowUp', true)
  press(reason(), 'ArrowDown', true)
  expect(screen.queryByRole('form')).toBeNull()
})

it('[RK2] a move whose neighbour has gone elsewhere keeps the reason that was typed', async () => {
  open(() => {
    throw { data: { refusal: { code: 'too_late', rule: 'rank.neighbour_elsewhere' } } }
  })
  press(card('Second'), 'ArrowUp', true)
  fireEvent.change(reason(), { target: { value: 'Margin first' } })
  fireEvent.submit(screen.getByRole('form'))
  expect(await screen.findByText(/The board changed meanwhile/)).toBeTruthy()
  expect(screen.getByDisplayValue('Margin first')).toBeTruthy()
})

/** The board after Second has gone to the top of Next. */
const after = (): BoardData => ({
  ...board(true),
  bets: [
    bet(1, 'First', 'now'),
    { ...bet(2, 'Second', 'next'), place: { boardId, rank: 2, column: 'next' } },
    bet(3, 'Third', 'next'),
  ],
})
const moveSecondOut = async (show: (data: BoardData) => void) => {
  press(card('Second'), 'ArrowRight', true)
  fireEvent.change(reason(), { target: { value: 'Later' } })
  fireEvent.submit(screen.getByRole('form'))
  await waitFor(() => expect(said()).toEqual(['B-2 is now rank 2']))
  show(after())
}

it('[RK7] taking a move back signs nothing in anybody’s name: what Now asks is asked', async () => {
  const refusal = { code: 'now_incomplete', missing: ['sponsor', 'belief'] }
  let isRefusing = true
  const answer = vi.fn<FakeAnswers>((_, input) => {
    if ((input as { column: string }).column === 'now' && isRefusing) throw { data: { refusal } }
    return { betId: idOf(2) }
  })
  const { show } = open(answer)
  await moveSecondOut(show)
  toasts.undoLast()
  const leap = await screen.findByLabelText(/A leap of faith: without a sponsor, a belief/)
  expect(answer.mock.lastCall?.[1]).toMatchObject({ column: 'now', after: idOf(1), entry: null })
  expect(said()).toEqual([expect.stringMatching(/^B-2 is not taken back yet\. Before Now it still lacks/)])
  expect(reason()).toHaveProperty('value', 'Taken back: Later')
  isRefusing = false
  fireEvent.change(leap, { target: { value: 'We know why' } })
  fireEvent.submit(screen.getByRole('form'))
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
  expect(answer.mock.lastCall?.[1]).toMatchObject({
    reason: 'Taken back: Later',
    entry: { leaving: null, isOverLimit: false, leap: 'We know why' },
  })
})

it('[RK2] taking a move back whose neighbour has gone elsewhere shows where the bet would stand', async () => {
  const { show } = open((_, input) => {
    if ((input as { column: string }).column !== 'now') return { betId: idOf(2) }
    throw { data: { refusal: { code: 'too_late', rule: 'rank.neighbour_elsewhere' } } }
  })
  await moveSecondOut(show)
  toasts.undoLast()
  await screen.findByLabelText(/A leap of faith/)
  expect(said()).toEqual([expect.stringMatching(/its old neighbour stands elsewhere/)])
  expect(titles()).toEqual(['First', 'Second', 'Third'])
})

it.each([
  ['closed', [bet(2, 'Second', 'now')], 'B-2 has been closed meanwhile, so your move of it is dropped.'],
  ['taken away', [], 'B-2 is no longer on this board, so your move of it is dropped.'],
])('a bet that is %s by somebody else while one moves it frees the board, and is said', async (_, closed, sentence) => {
  const { show } = open()
  press(card('Second'), 'ArrowUp', true)
  fireEvent.change(reason(), { target: { value: 'Margin first' } })
  show({ ...board(true), bets: [bet(1, 'First', 'now'), bet(3, 'Third', 'next')], closed })
  expect(said()).toEqual([sentence])
  expect(screen.queryByRole('form')).toBeNull()
  expect(titles()).toEqual(['First', 'Third'])
  press(card('Third'), 'ArrowLeft', true)
  expect(reason()).toHaveProperty('value', '')
})

it('whoever does not sit on the council sees no handle, is told who ranks, and moves nothing', () => {
  open(undefined, false)
  expect(screen.queryByRole('button', { name: /Drag|Move/ })).toBeNull()
  expect(screen.getByText('The council of Acme ranks this board.')).toBeTruthy()
  press(card('Second'), 'ArrowUp', true)
  expect(titles()).toEqual(['First', 'Second', 'Third'])
})
