import type { enCompare } from './en-compare.ts'

/** Two bets side by side. */
export const svCompare = {
  'bets.compare': 'Jämför två {bets}',
  'bets.compare.with': 'Jämför med …',
  'bets.compare.lead': 'Samma frågor till båda, rad för rad. Det som är lika sägs en gång.',
  'bets.compare.a': 'Den ena',
  'bets.compare.b': 'Den andra',
  'bets.compare.swap': 'Byt plats',
  'bets.compare.none': 'Välj två {bets}',
  'bets.compare.noneText': 'De får stå på olika tavlor, vänta på en plats eller vara avslutade.',
  'bets.compare.count': 'De skiljer sig åt på {differing} av {count} rader.',
  'bets.compare.both': 'Båda',
  'bets.compare.standing': 'Läge',
  'bets.compare.rank': 'Rang',
  'bets.compare.will': 'Vad vi ska göra',
  'bets.compare.strength': 'Hur starka dess data är',
  'bets.compare.age': 'Hur gamla dess data är',
  'bets.compare.ages': '{newest} till {oldest} dagar gamla',
  'bets.compare.stale': '{count, plural, one {1 gäller inte längre} other {# gäller inte längre}}',
  'bets.compare.now': 'Hittills',
  'bets.compare.status': 'Hur de ligger till',
  'bets.compare.squads': '{Squads}',
  'bets.compare.earlierMoves': '{count, plural, one {Och en tidigare flytt.} other {Och # tidigare flyttar.}}',
  'bets.compare.reasons': 'Senaste flyttarna och varför',
  'bets.compare.line': 'Det som jämförs',
} as const satisfies Record<keyof typeof enCompare, string>
