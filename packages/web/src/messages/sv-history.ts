import type { enHistory } from './en-history.ts'

export const svHistory = {
  'history.open': 'Historik',
  'history.title': 'Historik för {key}',
  'history.nothing': 'inget',
  'history.made': 'Skriven',
  'history.noReason': 'Ingen motivering angiven',
  'history.changed': '{count, plural, =0 {Sparad utan ändring} one {1 fält ändrat} other {# fält ändrade}}',
  'history.more': 'Visa tidigare',
  'history.field': 'Fält',
  'history.anyField': 'Alla fält',
} as const satisfies Record<keyof typeof enHistory, string>
