import type { Problem } from './import-row.ts'
import { IMPORT_TEXT_MAX } from './limits.ts'

/** The lines that are worth parsing, in their places, and those that were put aside. */
export type Screened = { readonly lines: readonly string[]; readonly problems: readonly Problem[] }

/**
 * Puts aside what is no OKR text and what would cost a parser too much: front matter, endless lines, towers of list marks.
 *
 * @see SPEC.md IM1
 */
export const screenLines = (lines: readonly string[]): Screened => {
  const bodyStart = endOfFrontMatter(lines)
  const problems: Problem[] = []
  const kept = lines.map((text, index) => {
    const reason = index < bodyStart ? 'front_matter' : troubleOf(text)
    if (reason === null || text.trim() === '') return text
    problems.push({ line: index + 1, text, reason })
    return ''
  })
  return { lines: kept, problems }
}

const troubleOf = (text: string): Problem['reason'] | null => {
  if (text.length > IMPORT_TEXT_MAX) return 'too_long'
  // A parser's work grows with the square of the depth; twelve levels of two spaces are more than a page needs.
  return /^(?: {25}|(?: {0,3}\t){7})/.test(text) ? 'nested_too_deep' : null
}

const endOfFrontMatter = (lines: readonly string[]): number => {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.slice(1, 60).findIndex((line) => line.trimEnd() === '---')
  const inside = lines.slice(1, end + 1)
  return end > 0 && inside.every((line) => /^(?:\s|[\w-]{1,60}:|#|$|- )/.test(line)) ? end + 2 : 0
}
