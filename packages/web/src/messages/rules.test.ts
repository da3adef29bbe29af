import { describe, expect, it } from 'vitest'
import { en } from './en.ts'

const sources: Record<string, string> = import.meta.glob(
  ['../../../{api,domain}/src/**/*.ts', '!**/*.test.ts', '!**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** Where a refusal or a field names the rule that was broken. */
const NAMED = [/\binvalid\(\s*[^,()]+,\s*'([\w.]+)'/g, /\berror: '([\w.]+)'/g]

/** What the database says of a stage that is refused, beside the words that name it (`move-stage.ts`). */
const STAGE_HINTS = ['stage_unserved', 'stage_untested', 'stage_not_linked']

const named = new Set([
  ...STAGE_HINTS,
  ...Object.values(sources).flatMap((source) =>
    NAMED.flatMap((of) => [...source.matchAll(of)].map(([, rule]) => rule)),
  ),
])

describe('the sentence of a broken rule', () => {
  it('finds the rules in the sources', () => {
    expect([...named]).toEqual(expect.arrayContaining(['same_stage', 'belief.no_reason', 'link.to_itself']))
  })

  it('stands for every rule that a refusal names, so nobody is sent to look for an example', () => {
    expect([...named].filter((rule) => !Object.hasOwn(en, `rules.${rule}`))).toEqual([])
  })
})
