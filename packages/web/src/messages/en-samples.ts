export const enSamples = {
  'samples.open': 'Explore a sample company',
  'samples.opening': 'The sample company is being written …',
  'samples.offer': 'Look around first?',
  'samples.offerText':
    'A company of 85 invented people with two years behind it, as your own copy. Nobody else sees it, and one click removes it.',
  'samples.hint': 'Sample',
  'samples.label': 'Sample company',
  'samples.notice': 'A sample.',
  'samples.noticeText': 'Its people are invented; what you change stays with you.',
  'samples.remove': 'Remove the sample',
  'samples.removeTitle': 'Remove the sample?',
  'samples.removeText':
    'Everything in it goes, also what you wrote here. Your other {organisations} stay as they are, and you can open a fresh sample at any time.',
} as const
