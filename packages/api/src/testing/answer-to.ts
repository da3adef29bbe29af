import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What docs/questions.md says that the sample answers to a question: the words in `code` after each label, by label.
 * "no belief: `B-8` `B-12`; no insight: none" is { 'no belief': ['B-8', 'B-12'], 'no insight': [] }.
 */
export function answerTo(question: number): Readonly<Record<string, readonly string[]>> {
  const file = path.resolve(import.meta.dirname, '../../../../docs/questions.md')
  const row = readFileSync(file, 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${question} |`))
  const answer = row?.split('|')[4]
  if (answer === undefined) throw new Error(`docs/questions.md has no question ${question}`)
  return Object.fromEntries(answer.split(';').map(partOf))
}

function partOf(part: string): readonly [string, readonly string[]] {
  const codes = [...part.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  // A key and its number, as in "`G-1` `0.09`", are a label and what it says; a label that only leads to them is none.
  const [first = '', second = ''] = codes
  if (codes.length === 2 && /^[A-Z]+-\d/.test(first) && /^[\d.]+$/.test(second)) return [first, [second]]
  const end = part.search(/[:`]/)
  return [(end < 0 ? part : part.slice(0, end)).trim(), codes]
}
