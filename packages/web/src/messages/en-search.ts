/** The command palette: everything found by typing part of its name. */
export const enSearch = {
  'search.title': 'Search',
  'search.placeholder': 'A name, a key, a page, an action',
  'search.results': 'Found',
  'search.recent': 'Lately opened',
  'search.actions': 'Actions',
  'search.pages': 'Pages',
  'search.objects': 'In {org}',
  'search.people': 'People',
  'search.none': 'Nothing is called “{text}”. Try a part of its title, its key or a name.',
  'search.unreachable': 'Names are not searched while the server cannot be reached. Pages and actions work.',
  'search.searching': 'Looking…',
  'search.count': '{count, plural, =0 {nothing found} one {one found} other {# found}}',
} as const
