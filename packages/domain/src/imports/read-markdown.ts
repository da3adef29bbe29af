import { ok, type Result } from '#domain/result'
import { blocksOf } from './blocks.ts'
import { finishRow } from './draft-rows.ts'
import type { Ignored, ImportPreview, ImportRow, Problem } from './import-row.ts'
import { type ImportRefusal, linesOf } from './limits.ts'
import { outlineOf } from './outline.ts'
import type { Outline } from './outline-state.ts'
import { screenLines } from './screen-lines.ts'

/**
 * Reads a page of OKRs into rows that a person checks before anything is saved. Every line that is not blank ends in a
 * row, in a problem with its reason, or among the lines that carry nothing of their own.
 *
 * @param text pasted, or the content of a dropped file
 * @returns refused for what is too large, binary or empty; never throws
 * @see SPEC.md IM1–IM9
 */
export const readMarkdown = (text: string): Result<ImportPreview, ImportRefusal> => {
  const lines = linesOf(text)
  if (!lines.ok) return lines
  const screened = screenLines(lines.value)
  return ok(previewOf(lines.value, outlineOf(blocksOf(screened.lines)), screened.problems))
}

const previewOf = (source: readonly string[], outline: Outline, screened: readonly Problem[]): ImportPreview => {
  const rows = outline.rows.map(finishRow)
  const taken = new Set([...rows.flatMap((row) => row.lines), ...screened.map(({ line }) => line)])
  const claim = <Reason>(marked: readonly { readonly lines: readonly number[]; readonly reason: Reason }[]) =>
    marked.flatMap(({ lines, reason }) =>
      lines.flatMap((line) => {
        const text = source[line - 1] ?? ''
        if (taken.has(line) || text.trim() === '') return []
        taken.add(line)
        return [{ line, text, reason }]
      }),
    )
  const problems: Problem[] = [...screened, ...claim(outline.problems)]
  const ignored: Ignored[] = claim(outline.ignored)
  // What no rule thought of is still shown: nothing is lost in silence.
  problems.push(...claim([{ lines: source.map((_, index) => index + 1), reason: 'not_understood' as const }]))
  return {
    title: outline.title,
    rows,
    problems: problems.toSorted(byLine),
    ignored: ignored.toSorted(byLine),
    counts: countsOf(rows),
  }
}

const countsOf = (rows: readonly ImportRow[]): ImportPreview['counts'] => {
  const count = (kind: ImportRow['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    tribes: count('tribe'),
    squads: count('squad'),
    objectives: count('objective'),
    keyResults: count('keyResult'),
  }
}

const byLine = (a: { readonly line: number }, b: { readonly line: number }): number => a.line - b.line
