import type { enSearch } from './en-search.ts'

export const svSearch = {
  'search.title': 'Sök',
  'search.placeholder': 'Ett namn, en nyckel, en sida, en åtgärd',
  'search.recent': 'Nyligen öppnat',
  'search.actions': 'Åtgärder',
  'search.pages': 'Sidor',
  'search.objects': 'I {org}',
  'search.people': 'Personer',
  'search.kind.squad': '{squad}',
  'search.kind.group': 'grupp',
  'search.kind.bet': '{bet}',
  'search.kind.objective': '{objective}',
  'search.kind.key_result': '{keyResult}',
  'search.kind.belief': '{belief}',
  'search.kind.goal': '{goal}',
  'search.kind.person': 'person',
  'search.kindOf': '{kind}, {owner}',
  'search.none': 'Inget heter ”{text}”. Prova en del av rubriken, nyckeln eller ett namn.',
  'search.unreachable': 'Namn kan inte sökas när servern inte går att nå. Sidor och åtgärder fungerar.',
  'search.searching': 'Söker …',
  'search.count': '{count, plural, =0 {inga träffar} one {en träff} other {# träffar}}',
} as const satisfies Record<keyof typeof enSearch, string>
