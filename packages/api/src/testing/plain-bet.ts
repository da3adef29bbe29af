import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'
import type { Entry } from '@polyrhythm/domain/bets/enter-now'

/** A bet that says its title and nothing else, on top of Next. */
export const plainBet = (boardId: string, title: string, more: Partial<CreateBet> = {}): CreateBet => ({
  boardId,
  title,
  summary: '',
  sponsorId: null,
  roadManagerId: null,
  odds: null,
  appetite: '',
  decideOn: null,
  killCriteria: [],
  assumptions: [],
  guardrails: [],
  tags: [],
  metric: null,
  beliefIds: [],
  goalIds: [],
  column: 'next',
  after: 'top',
  reason: 'New.',
  differsFrom: [],
  entry: null,
  ...more,
})

/** Into Now, whatever its limit and whatever is missing. */
export const anyway: Entry = { leaving: null, isOverLimit: true, leap: 'We want to see it move.' }
