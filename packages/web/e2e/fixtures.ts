import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../domain/src/imports/fixtures')

/** A real page of OKRs; see its NOTICE.md. */
export const okrPage = (name: 'sourcegraph-fy21-q1' | 'sourcegraph-fy22-q3'): string =>
  readFileSync(path.join(folder, `${name}.md`), 'utf8')
