import type { enReadings } from './en-readings.ts'

export const svReadings = {
  'readings.add': 'Lägg till en avläsning',
  'readings.value': 'Värde',
  'readings.on': 'Avläst den',
  'readings.note': 'Vad som ligger bakom',
  'readings.noteHelp': 'För den som frågar senare.',
  'readings.stays': 'En avläsning står kvar. En senare samma dag träder i dess ställe.',
  'readings.replaced': 'ersatt samma dag',
  'readings.saved': 'Avläsningen är sparad',
  'readings.pace': 'Jämn takt, som riktmärke',
} as const satisfies Record<keyof typeof enReadings, string>
