import type { enSteps } from './en-steps.ts'

export const svSteps = {
  'steps.title': 'De första stegen',
  'steps.count': '{done} av {of}',
  'steps.done': 'Klart',
  'steps.open': 'Inte än',
  'steps.hide': 'Lägg undan',
  'steps.hidden': 'De första stegen är undanlagda. Du hittar dem igen i din kontomeny.',
  'steps.show': 'Visa de första stegen',
  'steps.complete':
    'Alla fem första stegen är tagna. Nu är det rytmen som gäller: {aCheckIn} i veckan för varje {squad}.',
  'steps.belief': 'Skriv ner {aBelief}',
  'steps.beliefText': 'Vad ni tror om åren som kommer, och varför.',
  'steps.bet': 'Gör {aBet}',
  'steps.betText': 'Vad ni provar på grund av det, och hur ni ser om det bär.',
  'steps.squad': 'Skapa {aSquad}',
  'steps.squadText': 'De som tillsammans avgör hur det görs.',
  'steps.objective': 'Skriv {aObjective}',
  'steps.objectiveText': 'Vad {aSquad} vill nå under {theCycle}, med två eller tre {keyResults}.',
  'steps.checkIn': 'Gör {aCheckIn}',
  'steps.checkInText': 'Ett värde, en tilltro, en mening: tre minuter i veckan.',
  'steps.go.belief': 'Skriv',
  'steps.go.bet': 'Gör',
  'steps.go.squad': 'Skapa',
  'steps.go.objective': 'Skriv',
  'steps.go.checkIn': 'Gör',
  'steps.by.admins':
    '{count, plural, =0 {En administratör skapar {squads}.} one {{names} skapar {squads}.} other {{names} skapar {squads}.}}',
  'steps.by.seat': 'Den som sitter i {aSquad} gör det här. Be om en plats.',
  'steps.by.findSquad': 'Hitta rätt {squad}',
  'steps.by.squadFirst': 'Först behövs {aSquad}.',
  'steps.by.objectiveFirst': 'Först behövs {aObjective}.',
} as const satisfies Record<keyof typeof enSteps, string>
