/** The nouns an organisation may rename, singular and plural, in lower case. Messages receive them as variables. */
export type TermPreset = 'spotify' | 'plain'

export type TermName = 'squad' | 'tribe' | 'bet' | 'belief' | 'goal' | 'objective' | 'keyResult' | 'checkIn'

export type Terms = Readonly<Record<TermName, { readonly one: string; readonly many: string }>>

export const termPresets = {
  spotify: {
    squad: { one: 'squad', many: 'squads' },
    tribe: { one: 'tribe', many: 'tribes' },
    bet: { one: 'bet', many: 'bets' },
    belief: { one: 'belief', many: 'beliefs' },
    goal: { one: 'goal', many: 'goals' },
    objective: { one: 'objective', many: 'objectives' },
    keyResult: { one: 'key result', many: 'key results' },
    checkIn: { one: 'check-in', many: 'check-ins' },
  },
  plain: {
    squad: { one: 'team', many: 'teams' },
    tribe: { one: 'department', many: 'departments' },
    bet: { one: 'bet', many: 'bets' },
    belief: { one: 'belief', many: 'beliefs' },
    goal: { one: 'goal', many: 'goals' },
    objective: { one: 'objective', many: 'objectives' },
    keyResult: { one: 'key result', many: 'key results' },
    checkIn: { one: 'check-in', many: 'check-ins' },
  },
} as const satisfies Record<TermPreset, Terms>

/**
 * Every way a message may name a term: `squad`, `squads`, `Squad`, `Squads`, and `aSquad` for "a squad" / "an objective".
 */
export const termVariables = (terms: Terms): Readonly<Record<string, string>> => {
  const variables: Record<string, string> = {}
  for (const [name, { one, many }] of Object.entries(terms)) {
    variables[name] = one
    variables[`${name}s`] = many
    variables[capitalise(name)] = capitalise(one)
    variables[capitalise(`${name}s`)] = capitalise(many)
    variables[`a${capitalise(name)}`] = `${article(one)} ${one}`
  }
  return variables
}

const capitalise = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1)
const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')
