import { confirmImportInput } from '@polyrhythm/domain/imports/confirm-import'
import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import { readMarkdown } from '@polyrhythm/domain/imports/read-markdown'
import { describe, expect, it } from 'vitest'
import { termPresets } from '#web/messages/terms.ts'
import { createTranslate } from '#web/messages/translate.ts'
import { changeRow, type Choices, noChoices, skipRow } from './choices.ts'
import { firstValues, type ImportContext } from './first-values.ts'
import { nothingFound } from './import-command.ts'
import { importParts, partCommand } from './import-parts.ts'
import { countKinds, type PreviewState, previewState } from './preview-state.ts'
import { NEW_SQUAD, UNDECIDED } from './row-values.ts'

const page = `# Engineering
## Web
- Search is fast
  - Median below 2s
  - Publish 3 articles
## Web platform
- Deploys are boring
  - Lead time from 5 to 1 days
# Sales
- Close deals
  - $5m of new business
`
const importId = '01890a5d-ac96-774b-bcce-b302099a8057'
const cycleId = '01890a5d-ac96-774b-bcce-b302099a8058'
const salesId = '01890a5d-ac96-774b-bcce-b302099a8059'
const t = createTranslate(termPresets.spotify)
const nobody: ImportContext = { units: [], mayCreate: true }
const sales = { id: salesId, kind: 'squad', name: 'sales', slug: 'sales', prefix: 'SAL', isMine: true } as const

const previewOf = (text: string): ImportPreview => {
  const read = readMarkdown(text)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}
const stateOf = (context: ImportContext, choices: Choices = noChoices(importId), text = page): PreviewState => {
  const preview = previewOf(text)
  return previewState(preview, firstValues(preview.rows, context), choices, context, t)
}
const commandOf = ({ said }: PreviewState) => {
  const [part] = importParts(said, nothingFound)
  if (part === undefined) throw new Error('An import has at least one part')
  return { importId, runId: importId, label: 'Pasted', cycleId, reason: null, ...partCommand(part, []) }
}

describe('importRows', () => {
  it('[IM3] makes tribes and squads with free addresses and prefixes, and is a command that the server takes', () => {
    const command = commandOf(stateOf(nobody))
    expect(command.tribes).toEqual([{ name: 'Engineering', slug: 'engineering', mission: '' }])
    expect(command.squads.map(({ squad }) => squad)).toEqual([
      { kind: 'new', name: 'Web', slug: 'web', prefix: 'WEB', mission: '', tribe: 0 },
      { kind: 'new', name: 'Web platform', slug: 'web-platform', prefix: 'WP', mission: '', tribe: 0 },
      { kind: 'new', name: 'Sales', slug: 'sales', prefix: 'SAL', mission: '', tribe: null },
    ])
    expect(confirmImportInput.safeParse(command).success).toBe(true)
  })

  it('[SL3] [KY2] avoids what is in use', () => {
    const unit = { id: salesId, kind: 'squad', name: 'Weaving', slug: 'web', prefix: 'WEB', isMine: false } as const
    const [web] = commandOf(stateOf({ units: [unit], mayCreate: true })).squads
    expect(web?.squad).toMatchObject({ slug: 'web-2', prefix: 'WE' })
  })

  it('puts the objectives of a squad that is there already into it, and makes no tribe of that name twice', () => {
    const tribe = { ...sales, id: cycleId, kind: 'tribe', name: 'Engineering', slug: 'eng', prefix: null } as const
    const command = commandOf(stateOf({ units: [sales, tribe], mayCreate: true }))
    expect(command.tribes).toEqual([])
    expect(command.squads.map(({ squad }) => squad)).toMatchObject([
      { name: 'Web', tribe: null },
      { name: 'Web platform', tribe: null },
      { kind: 'existing', squadId: salesId },
    ])
  })

  it('leaves out what was skipped with everything under it, and a tribe that nobody needs', () => {
    const skipped = skipRow(skipRow(noChoices(importId), 'line-1', true), 'line-10', true)
    const state = stateOf(nobody, skipped)
    expect(countKinds(state.kept)).toEqual({ tribe: 0, squad: 1, objective: 0, keyResult: 0 })
    expect(commandOf(state)).toMatchObject({ tribes: [], squads: [{ squad: { name: 'Sales' }, objectives: [] }] })
    const withoutWeb = skipRow(noChoices(importId), 'line-2', true)
    expect(commandOf(stateOf(nobody, withoutWeb)).squads.map(({ objectives }) => objectives.length)).toEqual([1, 1])
  })

  it('says only those numbers of a measure that its kind has', () => {
    const measure = { kind: 'milestone', baseline: 1, target: 2, low: 3, high: 4 } as const
    const values = { kind: 'keyResult', title: 'Ship it', note: '', unit: '%', dueOn: null, measure } as const
    const changed = changeRow(noChoices(importId), 'line-4', values, values)
    const [web] = commandOf(stateOf(nobody, changed)).squads
    expect(web?.objectives[0]?.keyResults[0]).toMatchObject({
      title: 'Ship it',
      note: '',
      unit: '',
      measure: { kind: 'milestone', baseline: null, target: null, low: null, high: null },
    })
  })
})

describe('who may import where', () => {
  const rowOf = (state: PreviewState, id: string) => state.rows.find((row) => row.id === id)

  it('skips a squad in which the importer does not sit', () => {
    const state = stateOf({ units: [{ ...sales, isMine: false }], mayCreate: true })
    expect(rowOf(state, 'line-9')).toMatchObject({ isSkipped: true, values: { into: salesId } })
    expect(state.problems.size).toBe(0)
  })

  it('refuses that squad when somebody ticks it all the same', () => {
    const ticked = skipRow(noChoices(importId), 'line-9', false)
    const state = stateOf({ units: [{ ...sales, isMine: false }], mayCreate: true }, ticked)
    expect([...state.problems]).toEqual([['line-9', { into: t('imports.problem.notYours') }]])
  })

  it('without the right to make squads only the own ones are kept, until another one is sent there', () => {
    const context = { units: [sales], mayCreate: false }
    expect(countKinds(stateOf(context).kept)).toMatchObject({ squad: 1, objective: 1, keyResult: 1 })
    const values = { kind: 'squad', title: 'Web', into: UNDECIDED, prefix: null } as const
    const sent = changeRow(noChoices(importId), 'line-2', values, { ...values, into: salesId })
    const state = stateOf(context, sent)
    expect(countKinds(state.kept)).toMatchObject({ squad: 2, objective: 2 })
    expect(state.problems.size).toBe(0)
    expect(confirmImportInput.safeParse(commandOf(state)).success).toBe(true)
  })

  it('[IM3] asks for the squad of a text without headings', () => {
    const state = stateOf(nobody, noChoices(importId), '- Grow\n  - Revenue above $5m\n')
    expect([...state.problems.values()]).toEqual([{ into: t('imports.problem.chooseSquad') }])
  })
})

describe('problems of a row', () => {
  const squad = { kind: 'squad', title: 'Web', into: NEW_SQUAD, prefix: null } as const
  const problemOf = (id: string, values: Parameters<typeof changeRow>[2], context = nobody) =>
    stateOf(context, changeRow(noChoices(importId), id, values, values)).problems.get(id)

  it('[KY1] a typed prefix has the right shape and is nobody else’s', () => {
    expect(problemOf('line-2', { ...squad, prefix: 'W1' })).toEqual({ prefix: t('rules.field.prefix') })
    expect(problemOf('line-2', { ...squad, prefix: 'SAL' }, { units: [sales], mayCreate: true })).toEqual({
      prefix: t('squads.taken.prefix'),
    })
    expect(problemOf('line-2', { ...squad, prefix: 'WWW' })).toBeUndefined()
  })

  it('[PR1] names the field of a measure that cannot be', () => {
    const measure = { kind: 'increase', baseline: 5, target: 2, low: null, high: null } as const
    const values = { kind: 'keyResult', title: 'Faster', note: '', unit: 's', dueOn: null, measure } as const
    expect(problemOf('line-4', values)).toEqual({ target: t('rules.measure.wrong_direction') })
    expect(problemOf('line-4', { ...values, title: ' ' })).toMatchObject({ title: t('rules.empty') })
    expect(problemOf('line-4', { ...values, measure: { ...measure, kind: 'keep_within' } })).toEqual({
      low: t('rules.measure.bounds_missing'),
    })
  })
})
