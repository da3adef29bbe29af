import type { enSamples } from './en-samples.ts'

export const svSamples = {
  'samples.open': 'Utforska ett exempelföretag',
  'samples.opening': 'Exempelföretaget skrivs …',
  'samples.offer': 'Vill du se dig omkring först?',
  'samples.offerText':
    'Ett företag med 85 påhittade personer och två år bakom sig, som din egen kopia. Ingen annan ser den, och ett klick tar bort den.',
  'samples.hint': 'Exempel',
  'samples.label': 'Exempelföretag',
  'samples.notice': 'Ett exempel.',
  'samples.noticeText': 'Personerna är påhittade; det du ändrar stannar hos dig.',
  'samples.remove': 'Ta bort exemplet',
  'samples.removeTitle': 'Ta bort exemplet?',
  'samples.removeText':
    'Allt i det försvinner, även det du har skrivit här. Dina andra {organisations} är kvar som de är, och du kan öppna ett nytt exempel när du vill.',
} as const satisfies Record<keyof typeof enSamples, string>
