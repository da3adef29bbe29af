import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import type { Figure } from './figure.ts'

/** What a row is given to attack with. */
export type Ground = {
  /** The form of `npm test`: the same attack, fewer times. */
  readonly isShort: boolean
  /** A database of its own, migrated and empty; closed after the row. */
  readonly database: () => Promise<TestDatabase>
  /** The built web application and a browser; asked for by the row that opens screens. */
  readonly browser: () => Promise<BrowserGround>
  /** A line for whoever watches. */
  readonly say: (line: string) => void
}

export type BrowserGround = {
  readonly webDir: string
  readonly executablePath: string
  readonly args: readonly string[]
}

/** One attack. */
export type Row = {
  /** As `--only` names it. */
  readonly id: string
  readonly title: string
  /** How it is done, for the table of docs/reliability.md. */
  readonly how: string
  readonly run: (ground: Ground) => Promise<readonly Figure[]>
}
