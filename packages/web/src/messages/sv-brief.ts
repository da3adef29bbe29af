import type { enBrief } from './en-brief.ts'

/** A bet on two pages of paper. */
export const svBrief = {
  'bets.brief': 'Skriv ut en sammanfattning',
  'bets.brief.of': 'Sammanfattning av {key}',
  'bets.brief.print': 'Skriv ut',
  'bets.brief.first': 'vad, varför och hur vi vet',
  'bets.brief.second': 'varför vi tror det',
  'bets.brief.what': 'Vad vi ska göra',
  'bets.brief.whyNow': 'Varför nu',
  'bets.brief.measure': 'Hur vi vet',
  'bets.brief.who': 'Vilka',
  'bets.brief.council': 'Rangordnas av rådet i',
  'bets.brief.when': 'När',
  'bets.brief.goals': 'Siktar mot',
  'bets.brief.evidence': 'Hur starka beläggen är',
  'bets.brief.unknown': 'Vad vi inte vet',
  'bets.brief.more': '{count, plural, one {…, en till på sidan om {theBet}} other {…, # till på sidan om {theBet}}}',
  'bets.brief.foot': '{key} · {org} · {day}',
} as const satisfies Record<keyof typeof enBrief, string>
