import type { enAsks } from './en-asks.ts'

export const svAsks = {
  'asks.title': 'Frågor',
  'asks.openCount': '{count, plural, =0 {ingen öppen} one {en öppen} other {# öppna}}',
  'asks.ask': 'Fråga {name}',
  'asks.askAbout': 'Fråga {name} om {key}',
  'asks.askButton': 'Fråga',
  'asks.question': 'Din fråga',
  'asks.help': 'Alla här kan läsa den. Ett svar ändrar inget annat: {theSquad} bestämmer.',
  'asks.send': 'Skicka frågan',
  'asks.sent': 'Din fråga är hos {name}',
  'asks.to': 'till {name}',
  'asks.open': 'inte besvarad ännu',
  'asks.answered': 'besvarad {when}',
  'asks.answer': 'Svar',
  'asks.answerTo': 'Ditt svar till {name}',
  'asks.sendAnswer': 'Skicka svaret',
  'asks.answerSent': 'Ditt svar är hos {name}',
  'asks.emptyTitle': 'Ingen fråga ännu',
  'asks.emptyText': 'Den som inte har en plats här kan fråga, och svaret står kvar där alla hittar det.',
} as const satisfies Record<keyof typeof enAsks, string>
