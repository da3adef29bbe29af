/** What a thing said before. */
export const enHistory = {
  'history.open': 'History',
  'history.title': 'History of {key}',
  'history.nothing': 'nothing',
  'history.made': 'Written',
  'history.noReason': 'No reason given',
  'history.changed': '{count, plural, =0 {Saved without a change} one {1 field changed} other {# fields changed}}',
  'history.more': 'Show earlier',
  'history.field': 'Field',
  'history.anyField': 'Every field',
} as const
