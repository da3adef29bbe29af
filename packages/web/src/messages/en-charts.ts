export const enCharts = {
  'charts.asTable': 'View as table',
  'charts.asChart': 'View as chart',
  'charts.value': 'Value',
  'charts.plan': 'Plan',
  'charts.target': 'Target {value}',
  'charts.today': 'Today',
  'charts.day': 'Day',
  'charts.confidence': 'Confidence',
  'charts.status': 'Status',
  'charts.confidenceHistory': 'Confidence, 1 to 10',
  'charts.note': 'Note',
  'charts.noReadings': 'No reading in this {cycle} yet. The first {checkIn} draws the first point.',
} as const
