import type { enCharts } from './en-charts.ts'

export const svCharts = {
  'charts.asTable': 'Visa som tabell',
  'charts.asChart': 'Visa som diagram',
  'charts.value': 'Värde',
  'charts.plan': 'Plan',
  'charts.target': 'Målvärde {value}',
  'charts.baseline': 'Utgångsvärde {value}',
  'charts.today': 'I dag',
  'charts.day': 'Dag',
  'charts.confidence': 'Tilltro',
  'charts.status': 'Status',
  'charts.confidenceHistory': 'Tilltro, 1 till 10',
  'charts.note': 'Kommentar',
  'charts.noReadings': 'Ingen avläsning ännu. Den första {theCheckIn} ger den första punkten.',
} as const satisfies Record<keyof typeof enCharts, string>
