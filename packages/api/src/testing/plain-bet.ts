import type { CreateBet } from '@polyrhythm/domain/bets/create-bet'

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
  metric: null,
  beliefIds: [],
  goalIds: [],
  column: 'next',
  after: 'top',
  reason: 'New.',
  ...more,
})
