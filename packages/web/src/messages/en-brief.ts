/** A bet on two pages of paper. */
export const enBrief = {
  'bets.brief': 'Print a brief',
  'bets.brief.of': 'Brief of {key}',
  'bets.brief.print': 'Print',
  'bets.brief.first': 'what, why and how we will know',
  'bets.brief.second': 'why we think so',
  'bets.brief.what': 'What we will do',
  'bets.brief.whyNow': 'Why now',
  'bets.brief.measure': 'How we will know',
  'bets.brief.who': 'Who',
  'bets.brief.council': 'Ranked by the council of',
  'bets.brief.when': 'When',
  'bets.brief.goals': 'Aims at',
  'bets.brief.evidence': 'How strong the evidence is',
  'bets.brief.unknown': 'What we do not know',
  'bets.brief.more':
    '{count, plural, one {…, 1 more on the page of the {bet}} other {…, # more on the page of the {bet}}}',
  'bets.brief.foot': '{key} · {org} · as of {day}',
} as const
