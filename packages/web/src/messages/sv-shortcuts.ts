import type { enShortcuts } from './en-shortcuts.ts'

export const svShortcuts = {
  'shortcuts.title': 'Kortkommandon',
  'shortcuts.everywhere': 'Överallt',
  'shortcuts.here': 'På den här sidan',
  'shortcuts.singleKeys': 'Kortkommandon med en enda tangent',
  'shortcuts.singleKeysHelp': 'Avstängda fungerar bara tangenter tillsammans med {mod}. Sparas i den här webbläsaren.',
  'shortcuts.goTo': 'Gå till {place}',
  'shortcuts.filter': 'Till filtret',
  'shortcuts.data': 'Till data som bär den',
  'shortcuts.previousCycle': 'Föregående {cycle}',
  'shortcuts.nextCycle': 'Nästa {cycle}',
  'shortcuts.mySquad': '{MySquad}',
} as const satisfies Record<keyof typeof enShortcuts, string>
