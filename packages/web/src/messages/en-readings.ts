/** A number that is looked at again and again: of a goal, a bet or a data point. */
export const enReadings = {
  'readings.add': 'Add a reading',
  'readings.value': 'Value',
  'readings.on': 'Read on',
  'readings.note': 'What lies behind it',
  'readings.noteHelp': 'For whoever asks later.',
  'readings.stays': 'A reading stays. A later one of the same day stands in its place.',
  'readings.replaced': 'replaced the same day',
  'readings.saved': 'The reading was kept',
  'readings.pace': 'Linear pace, for orientation',
} as const
