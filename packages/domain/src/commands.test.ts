import { describe, expect, it } from 'vitest'
import { answerAskInput } from './asks/answer-ask.ts'
import { askQuestionInput } from './asks/ask-question.ts'
import { createBeliefInput } from './beliefs/create-belief.ts'
import { editBeliefInput } from './beliefs/edit-belief.ts'
import { createBetInput } from './bets/create-bet.ts'
import { editBetInput } from './bets/edit-bet.ts'
import { moveBetInput } from './bets/move-bet.ts'
import { createCycleInput } from './cycles/create-cycle.ts'
import { createKeyResultInput } from './key-results/create-key-result.ts'
import { editKeyResultInput } from './key-results/edit-key-result.ts'
import { answerLinkInput } from './links/answer-link.ts'
import { declareLinkInput } from './links/declare-link.ts'
import { withdrawLinkInput } from './links/withdraw-link.ts'
import { createObjectiveInput } from './objectives/create-objective.ts'
import { editObjectiveInput } from './objectives/edit-objective.ts'
import { createOrgInput } from './orgs/create-org.ts'
import { createUnitInput } from './squads/create-unit.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const other = '01890a5d-ac96-774b-bcce-b302099a8058'
const belief = {
  statement: 'The rider decides',
  because: '',
  conviction: 5,
  horizon: { from: 2025, to: 2029 },
  reviewOn: '2027-01-15',
}
const bet = {
  title: 'Never off the road',
  summary: '',
  sponsorId: id,
  roadManagerId: null,
  odds: 55,
  appetite: '110 pm',
  decideOn: '2026-12-31',
  killCriteria: ['cost per visit > SEK 600'],
  assumptions: [],
  guardrails: ['cost per visit'],
  tags: ['service'],
  metric: { name: 'median days off road', unit: 'days', baseline: 9.2, target: 3, dueOn: '2026-12-31' },
}
const objective = { title: 'On the bike', why: '', ambition: 'committed', basis: 'bet', basisReason: null }
const measure = { kind: 'increase', baseline: 41, baselineDueOn: null, target: 60, low: null, high: null }
const keyResult = { title: 'First ride', measure, unit: '%', dueOn: null, readableFromWeek: 5 }
const unit = { name: 'Payslip', slug: 'payslip', parentId: id, mission: '' }
const link = {
  objectiveId: id,
  target: { kind: 'bet', id: other },
  kind: 'contributes',
  weight: 'primary',
  sentence: 'it is the metric',
}

const commands = [
  [
    'createOrg',
    createOrgInput,
    { name: 'Norrpedal', slug: 'norrpedal', timezone: 'Europe/Stockholm', cycleKind: 'quarter', terms: 'spotify' },
  ],
  [
    'createSquad',
    createUnitInput,
    { kind: 'squad', ...unit, prefix: 'PAY', timezone: null, cycleKind: 'six_weeks', takeSeat: true },
  ],
  ['createTribe', createUnitInput, { kind: 'tribe', ...unit }],
  ['createCycle', createCycleInput, { name: '2026-Q3', kind: 'quarter', starts: '2026-07-01', ends: '2026-09-30' }],
  ['createBelief', createBeliefInput, { ...belief, goalIds: [id] }],
  ['editBelief', editBeliefInput, { beliefId: id, expectedVersion: 2, ...belief, reason: null }],
  [
    'createBet',
    createBetInput,
    {
      boardId: id,
      ...bet,
      beliefIds: [id],
      goalIds: [],
      column: 'now',
      after: 'top',
      reason: 'service waits',
      differsFrom: [{ id: other, how: 'it has a hold-out' }],
      entry: { leaving: { betId: other, column: 'next' }, isOverLimit: false, leap: 'letters are signed' },
    },
  ],
  ['editBet', editBetInput, { betId: id, expectedVersion: 1, ...bet, reason: 'odds fell' }],
  [
    'moveBet',
    moveBetInput,
    { boardId: id, betId: id, column: 'next', after: other, reason: 'C6 has no evidence yet', entry: null },
  ],
  ['createObjective', createObjectiveInput, { squadId: id, cycleId: other, ...objective }],
  ['editObjective', editObjectiveInput, { objectiveId: id, expectedVersion: 1, ...objective, reason: null }],
  ['createKeyResult', createKeyResultInput, { objectiveId: id, ...keyResult }],
  [
    'editKeyResult',
    editKeyResultInput,
    { keyResultId: id, expectedVersion: 1, ...keyResult, reason: 'kits came without locks' },
  ],
  ['declareLink', declareLinkInput, link],
  ['withdrawLink', withdrawLinkInput, { linkId: id, expectedVersion: 1, reason: 'the bet is closed' }],
  [
    'answerLink',
    answerLinkInput,
    { linkId: id, verdict: 'questioned', sentence: 'how?', sourceVersion: 1, targetVersion: 3 },
  ],
  ['askQuestion', askQuestionInput, { askId: id, to: { kind: 'bet', betId: other }, text: 'What would move it?' }],
  ['answerAsk', answerAskInput, { askId: id, expectedVersion: 1, text: 'Employer ids' }],
] as const

describe('what the screens send', () => {
  it.each(commands)('%s takes a sensible command', (_name, input, command) => {
    expect(input.safeParse(command)).toMatchObject({ success: true })
  })

  it.each(commands)('%s refuses a field it does not know, such as an organisation', (_name, input, command) => {
    expect(input.safeParse({ ...command, orgId: id }).success).toBe(false)
  })

  it.each(commands)('%s refuses a command that lacks a field', (_name, input, command) => {
    for (const field of Object.keys(command)) {
      const without = Object.fromEntries(Object.entries(command).filter(([name]) => name !== field))
      expect([field, input.safeParse(without).success]).toEqual([field, false])
    }
  })

  it('refuses what the rules refuse', () => {
    const refuses = (input: { safeParse: (value: unknown) => { success: boolean } }, command: unknown) =>
      expect(input.safeParse(command).success).toBe(false)
    refuses(createKeyResultInput, { objectiveId: id, ...keyResult, measure: { ...measure, target: 3 } })
    refuses(createCycleInput, { name: 'x', kind: 'custom', starts: '2026-07-02', ends: '2026-07-01' })
    refuses(createCycleInput, { name: 'x', kind: 'custom', starts: '2026-07-02', ends: '2027-07-03' })
    refuses(declareLinkInput, { ...link, kind: 'shares' })
    refuses(declareLinkInput, { ...link, kind: 'shares', target: { kind: 'objective', id } })
    refuses(createOrgInput, { name: 'x', slug: 'login', timezone: 'UTC', cycleKind: 'quarter', terms: 'plain' })
    refuses(createUnitInput, { kind: 'company', ...unit })
    refuses(createBeliefInput, { ...belief, horizon: { from: 2029, to: 2025 }, goalIds: [] })
  })
})
