/** Keys: the sheet that lists them, and the palette that finds what they do. */
export const enShortcuts = {
  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.everywhere': 'Everywhere',
  'shortcuts.here': 'On this screen',
  'shortcuts.singleKeys': 'Single-key shortcuts',
  'shortcuts.singleKeysHelp': 'Off, only keys pressed together with {mod} work. Kept in this browser.',
  'shortcuts.goTo': 'Go to {place}',
  'shortcuts.filter': 'To the filter',
  'shortcuts.data': 'To the data under it',
  'shortcuts.previousCycle': 'The {cycle} before',
  'shortcuts.nextCycle': 'The {cycle} after',
  'shortcuts.mySquad': 'My {squad}',
} as const
