import { parseArgs } from 'node:util'
import { Trouble } from '@polyrhythm/db/trouble'

export type Options = {
  /** Ids of rows; null = all. */
  readonly only: readonly string[] | null
  /** The form of `npm test`. */
  readonly isShort: boolean
}

/** @throws Trouble for what it does not know */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: { only: { type: 'string' }, short: { type: 'boolean', default: false } },
    })
    return { only: values.only?.split(',') ?? null, isShort: values.short }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Trouble(`${said}\nnpm run attack -- [--only kills,replays] [--short]`, { cause: error })
  }
}
