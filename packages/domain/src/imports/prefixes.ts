/** A line of an OKR page, taken apart. */
export type Spoken = {
  readonly text: string
  readonly owner: string | null
  readonly result: string | null
  readonly label: 'objective' | 'keyResult' | null
}

/**
 * Takes 'OBJECTIVE:', 'KR 1.2:' and 'VP Marketing:' from the front and what stands after '=>' from the back.
 *
 * @param takesOwner whether an owner may stand in front; key results have colons of their own
 * @see SPEC.md IM4–IM5
 */
export const takeApart = (line: string, takesOwner: boolean): Spoken => {
  const [said, result] = splitResult(line)
  const label = LABEL.exec(said)
  const unlabelled = label === null ? said : said.slice(label[0].length)
  const owner = takesOwner ? OWNER.exec(unlabelled) : null
  return {
    text: owner === null ? unlabelled : unlabelled.slice(owner[0].length),
    owner: owner?.[1] ?? null,
    result,
    label: label === null ? null : /^o/i.test(label[0]) ? 'objective' : 'keyResult',
  }
}

/** The text after 'WHY:', or null. */
export const whyOf = (line: string): string | null => {
  const match = /^why\s{0,3}(?:[:?–—]|- )\s{0,9}/i.exec(line)
  return match === null ? null : line.slice(match[0].length)
}

/** True for 'Key results', 'KRs:', 'Objectives': a label over a list, nothing of its own. */
export const isLabel = (line: string): boolean => /^(?:key results?|krs?|objectives?|okrs?)\s?:?$/i.test(line)

/** True for what introduces a list: 'We will:', 'Objective 2 – …'. */
export const isIntroduction = (line: string): boolean => line.endsWith(':') || LABEL.test(line)

const LABEL = /^(?:objective|key result|kr|o(?=\s?\d))\s?(?:#?\d{1,3}(?:\.\d{1,3})?)?\s?(?:[:.)–—]|-(?=\s))\s{0,9}/i

// One to four capitalised words, perhaps with a part in brackets: 'VP Marketing:', 'Sales (Pipeline Optimization):'.
const OWNER = /^((?:[A-Z][\w&/.-]{0,24})(?: (?:and|of|&|[A-Z][\w&/.-]{0,24})){0,3}(?: \([^()]{1,40}\))?): {1,9}/

const splitResult = (line: string): [string, string | null] => {
  const match = /(?:^|\s)={1,2}\s?>\.?(?=\s|$)/.exec(line)
  if (match === null) return [line, null]
  const result = line.slice(match.index + match[0].length).trim()
  return [line.slice(0, match.index).trim(), result === '' ? null : result]
}
