/** Every address of the app, as the router reads it. */
export const routePaths = {
  start: '/',
  login: '/login',
  signup: '/signup',
  verify: '/verify',
  forgot: '/forgot',
  reset: '/reset',
  confirmEmail: '/confirm-email',
  account: '/account',
  invite: '/invite/$token',
  newOrg: '/new',
  org: '/$org',
  home: '/$org/home',
  checkIn: '/$org/check-in',
  rhythm: '/$org/rhythm',
  goals: '/$org/goals',
  goal: '/$org/goals/$key',
  constraints: '/$org/constraints',
  beliefs: '/$org/beliefs',
  belief: '/$org/beliefs/$key',
  evidence: '/$org/evidence',
  evidenceItem: '/$org/evidence/$key',
  bets: '/$org/bets',
  betChanges: '/$org/bets/changes',
  betCompare: '/$org/bets/compare',
  dissent: '/$org/bets/dissent',
  bet: '/$org/bets/$key',
  betBrief: '/$org/bets/$key/brief',
  align: '/$org/align',
  squads: '/$org/squads',
  squad: '/$org/squads/$slug',
  unit: '/$org/units/$slug',
  person: '/$org/people/$id',
  objectives: '/$org/objectives',
  objective: '/$org/objectives/$key',
  keyResult: '/$org/key-results/$key',
  lessons: '/$org/lessons',
  lesson: '/$org/lessons/$key',
  import: '/$org/import',
  settingsGeneral: '/$org/settings/general',
  settingsMembers: '/$org/settings/members',
  settingsSquads: '/$org/settings/squads',
  settingsTerms: '/$org/settings/terms',
  settingsAudit: '/$org/settings/audit',
  kitchenSink: '/dev/kitchen-sink',
} as const

export type RouteName = keyof typeof routePaths

/** The names of the parts that an address leaves open: `'org' | 'key'` for `bet`. */
type ParamsOf<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}$${infer Name}`
    ? Name
    : never

type HrefParams<Name extends RouteName> = { readonly [Param in ParamsOf<(typeof routePaths)[Name]>]: string }

type Search = Readonly<Record<string, string | undefined>>

/** The address of a screen: `hrefTo('bet', { org: 'acme', key: 'B-12' })`, `hrefTo('checkIn', { org }, { squad: 'payments' })`. */
export const hrefTo = <Name extends RouteName>(name: Name, params: HrefParams<Name>, search: Search = {}): string => {
  const filled = Object.entries<string>(params).reduce<string>(
    (path, [param, value]) => path.replace(`$${param}`, encodeURIComponent(value)),
    routePaths[name],
  )
  const query = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString()
  return query === '' ? filled : `${filled}?${query}`
}
