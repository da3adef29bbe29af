import { describe, expect, it } from 'vitest'
import { en, type MessageKey } from './en.ts'
import { enAlignment } from './en-alignment.ts'
import { enAsks } from './en-asks.ts'
import { enAuth } from './en-auth.ts'
import { enBeliefs } from './en-beliefs.ts'
import { enBets } from './en-bets.ts'
import { enBoards } from './en-boards.ts'
import { enCharts } from './en-charts.ts'
import { enCheckIns } from './en-check-ins.ts'
import { enErrors } from './en-errors.ts'
import { enHome } from './en-home.ts'
import { enImports } from './en-imports.ts'
import { enKeyResults } from './en-key-results.ts'
import { enLinks } from './en-links.ts'
import { enMembers } from './en-members.ts'
import { enObjectives } from './en-objectives.ts'
import { enOkr } from './en-okr.ts'
import { enOrgs } from './en-orgs.ts'
import { enRules } from './en-rules.ts'
import { enShell } from './en-shell.ts'
import { enSquads } from './en-squads.ts'
import { enUi } from './en-ui.ts'
import { type TermPreset, termPresets, termVariables } from './terms.ts'
import { createTranslate } from './translate.ts'

const presets: readonly TermPreset[] = ['spotify', 'plain']
const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
const keys = Object.keys(en).filter(isKey)

describe('messages', () => {
  it.each(presets)('every message formats with the %s terms and leaves no brace behind', (preset) => {
    const t = createTranslate(termPresets[preset])
    for (const key of keys) {
      const values = Object.fromEntries(variablesOf(en[key]).map((name) => [name, name === 'count' ? 2 : `<${name}>`]))
      expect(t(key, values), key).toMatch(/^[^{}]+$/)
    }
  })

  it('no key is written in two files', () => {
    const parts = [
      enAlignment,
      enAsks,
      enAuth,
      enBeliefs,
      enBets,
      enBoards,
      enCharts,
      enCheckIns,
      enErrors,
      enHome,
      enImports,
      enKeyResults,
      enLinks,
      enMembers,
      enObjectives,
      enOkr,
      enOrgs,
      enRules,
      enShell,
      enSquads,
      enUi,
    ].flatMap((part) => Object.keys(part))
    expect(parts.toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('says the words of the organisation', () => {
    expect(createTranslate(termPresets.spotify)('shell.nav.squads')).toBe('Squads')
    expect(createTranslate(termPresets.plain)('shell.nav.squads')).toBe('Teams')
  })

  it('counts', () => {
    const t = createTranslate(termPresets.spotify)
    expect(t('ui.formProblems', { count: 1 })).toBe('One field needs your attention')
    expect(t('ui.formProblems', { count: 3 })).toBe('3 fields need your attention')
  })

  it('knows which article a term takes', () => {
    expect(termVariables(termPresets.plain)).toMatchObject({ aSquad: 'a team', aObjective: 'an objective' })
  })

  it('refuses to say a message without its variables', () => {
    expect(() => createTranslate(termPresets.spotify)('ui.age.days')).toThrow('count')
  })
})

/** Every word that follows a brace: the variables of a message, and some words that do no harm as values. */
const variablesOf = (message: string): string[] => {
  const terms = termVariables(termPresets.spotify)
  return [...message.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name).filter((name) => !Object.hasOwn(terms, name))
}
