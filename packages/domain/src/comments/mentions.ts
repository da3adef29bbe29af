/** Somebody as a body may name them. */
export type Mentionable = { readonly id: string; readonly name: string }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** A person in a stored body: `<@0198f0…>`. To Markdown it is text, and it stays true when they change their name. */
export const mentionPattern = (): RegExp => new RegExp(`<@(${uuid})>`, 'g')

/** Whom a stored body names, each once, in the order in which they stand. @see SPEC.md CM6 */
export const mentionsIn = (body: string): string[] => [
  ...new Set([...body.matchAll(mentionPattern())].map(([, id]) => id ?? '')),
]

/**
 * What was typed, as it is stored: `@Name` of somebody becomes their id. The longest name that stands there is meant.
 *
 * @param people the earlier one is meant where two have the same name
 */
export function writeMentions(text: string, people: readonly Mentionable[]): string {
  const byLength = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length)
  let written = ''
  for (let at = 0; at < text.length; ) {
    const meant =
      text[at] === '@' && !isWord(text[at - 1]) ? byLength.find((one) => stands(text, at + 1, one)) : undefined
    written += meant === undefined ? text[at] : `<@${meant.id}>`
    at += meant === undefined ? 1 : meant.name.length + 1
  }
  return written
}

/** A stored body as it is typed again, with the names of now; whoever has none stays an id. */
export const readMentions = (body: string, people: readonly Mentionable[]): string =>
  body.replaceAll(mentionPattern(), (whole, id: string) => {
    const meant = people.find((each) => each.id === id)
    return meant === undefined ? whole : `@${meant.name}`
  })

const stands = (text: string, at: number, { name }: Mentionable): boolean =>
  text.startsWith(name, at) && !isWord(text[at + name.length])

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign)
