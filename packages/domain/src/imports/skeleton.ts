/** Lines for a block parser, as long as the source, and what was taken out of them. */
export type Skeleton = {
  readonly lines: readonly string[]
  /** Address by label in small letters. */
  readonly definitions: ReadonlyMap<string, string>
  readonly definitionLines: readonly number[]
}

/**
 * The source with everything masked that only matters inside a line, each mark by one letter, so that a block parser finds
 * the same blocks at the same places in time that grows with the text alone. Link definitions are read here and blanked.
 *
 * @see SPEC.md IM2
 */
export const skeletonOf = (lines: readonly string[]): Skeleton => {
  const definitions = new Map<string, string>()
  const definitionLines: number[] = []
  const masked = lines.map((line, index) => {
    const match = DEFINITION.exec(line)
    const [label, url] = [match?.[1], match?.[2]]
    if (label === undefined || url === undefined) return mask(line)
    if (!definitions.has(label.toLowerCase())) definitions.set(label.toLowerCase(), url)
    definitionLines.push(index + 1)
    return ''
  })
  return { lines: masked, definitions, definitionLines }
}

const DEFINITION =
  /^ {0,3}\[([^[\]]{1,300})\]:[ \t]{0,9}<?([^\s<>]{1,2000})>?(?:[ \t]{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?[ \t]*$/

// What a line may begin with and still be a list item, a heading, a fence or a block of HTML.
const OPENING =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))?(?:#{1,6}(?=[ \t]|$)|`{3,}(?=[^`]*$)|~{3,}|<(?=[a-zA-Z/!?]))?/
const DIVIDER = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/
const QUOTE = /^ {0,3}>/

const mask = (line: string): string => {
  if (DIVIDER.test(line)) return line
  const quote = QUOTE.exec(line)?.[0]
  if (quote !== undefined) return quote + line.slice(quote.length).replaceAll(/\S/g, 'x')
  const opening = OPENING.exec(line)?.[0].length ?? 0
  return (
    line.slice(0, opening) +
    line
      .slice(opening)
      .replace(SECOND_MARKER, inLetters)
      .replaceAll(/[[\]*_&\\`<!]/g, 'x')
  )
}

// '- 1. text' is one item with the text '1. text': a parser's work on lists that open in one line grows with their square.
const SECOND_MARKER = /^(?:[-*+>]|\d{1,9}[.)])(?=[ \t]|$)/

const inLetters = (marks: string): string => 'x'.repeat(marks.length)
