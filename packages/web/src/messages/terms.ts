import { type TermPreset, type Terms, termsOf } from '@polyrhythm/domain/orgs/terms'

export type { TermPreset, Terms }

/** The words of each preset, for an organisation that has none of its own. */
export const termPresets: Readonly<Record<TermPreset, Terms>> = {
  spotify: termsOf({ preset: 'spotify', own: {} }),
  plain: termsOf({ preset: 'plain', own: {} }),
}

/**
 * Every way a message may name a term: `squad`, `squads`, `Squad`, `Squads`, and `aSquad` or `ASquad` for "a squad" / "An
 * objective".
 */
export const termVariables = (terms: Terms): Readonly<Record<string, string>> => {
  const variables: Record<string, string> = {}
  for (const [name, { one, many }] of Object.entries(terms)) {
    variables[name] = one
    variables[`${name}s`] = many
    variables[capitalise(name)] = capitalise(one)
    variables[capitalise(`${name}s`)] = capitalise(many)
    variables[`a${capitalise(name)}`] = `${article(one)} ${one}`
    variables[`A${capitalise(name)}`] = `${capitalise(article(one))} ${one}`
  }
  return variables
}

const capitalise = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1)
/** By the sound of its beginning: a unit, a user group, an hour. */
const article = (word: string): string =>
  /^(?:[aeio]|u(?!ni(?![nm])|s[aeu]|ti|b[io])|h(?:our|onest|onou?r|eir))/i.test(word) && !/^(?:eu|one\b)/i.test(word)
    ? 'an'
    : 'a'
