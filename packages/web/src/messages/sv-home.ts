import type { enHome } from './en-home.ts'

export const svHome = {
  'home.title': 'Det här behöver dig, {name}',
  'home.lead': '{day} · {cycle}, vecka {week} av {of}',
  'home.needsYou': 'Behöver dig',
  'home.checkInOf': '{CheckIn} för {name}',
  'home.keyResults': '{count, plural, =0 {{noKeyResult}} one {1 {keyResult}} other {# {keyResults}}}',
  'home.start': 'Börja',
  'home.allClear': 'Allt är klart',
  'home.allClearText': 'Inget ska göras nu och ingen väntar på ditt svar.',
  'home.noSquad': 'Du har ingen plats i {aSquad} ännu',
  'home.noSquadText': 'Leta upp rätt {squad} och be om en plats: den som redan är med säger ja.',
  'home.findSquad': 'Hitta rätt {squad}',
  'home.bets': '{Bets} nu',
  'home.betsNote': 'i rangordning',
  'home.noBets': '{NoBet} i Nu',
  'home.noBetsText': 'Rådet avgör vad företaget arbetar med först.',
} as const satisfies Record<keyof typeof enHome, string>
