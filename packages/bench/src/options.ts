import { parseArgs } from 'node:util'
import { Trouble } from '@polyrhythm/db/trouble'

export type Options = {
  readonly isQuick: boolean
  /** Ids of rows, upper case; null = all of the form. */
  readonly only: readonly string[] | null
  readonly rounds: number
  /** Of each turn, warm-up not counted. */
  readonly seconds: number
  /** Leave built tenants standing although schema or generator changed. */
  readonly keep: boolean
}

const help = `npm run bench -- [--quick] [--only W,R1] [--rounds 5] [--seconds 4] [--keep]`

/** @throws Trouble for what it does not know */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        rounds: { type: 'string' },
        seconds: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    })
    return {
      isQuick: values.quick,
      only: values.only?.toUpperCase().split(',') ?? null,
      rounds: wholeNumber(values.rounds ?? (values.quick ? '3' : '5')),
      seconds: wholeNumber(values.seconds ?? (values.quick ? '2' : '4')),
      keep: values.keep,
    }
  } catch (error) {
    throw new Trouble(`${error instanceof Error ? error.message : String(error)}\n${help}`, { cause: error })
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error(`${text} is not a whole number from 1 to 999.`)
  return Number(text)
}
