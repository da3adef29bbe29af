import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { en, type MessageKey } from './en.ts'
import { enAccounts } from './en-accounts.ts'
import { enAlignment } from './en-alignment.ts'
import { enAsks } from './en-asks.ts'
import { enAudit } from './en-audit.ts'
import { enAuth } from './en-auth.ts'
import { enBeliefs } from './en-beliefs.ts'
import { enBets } from './en-bets.ts'
import { enBoards } from './en-boards.ts'
import { enBrief } from './en-brief.ts'
import { enCompare } from './en-compare.ts'
import { enCharts } from './en-charts.ts'
import { enCheckIns } from './en-check-ins.ts'
import { enConstraints } from './en-constraints.ts'
import { enErrors } from './en-errors.ts'
import { enGoals } from './en-goals.ts'
import { enComments } from './en-comments.ts'
import { enFields } from './en-fields.ts'
import { enHistory } from './en-history.ts'
import { enEvidence } from './en-evidence.ts'
import { enHome } from './en-home.ts'
import { enImports } from './en-imports.ts'
import { enKeyResults } from './en-key-results.ts'
import { enLessons } from './en-lessons.ts'
import { enLinks } from './en-links.ts'
import { enMembers } from './en-members.ts'
import { enObjectives } from './en-objectives.ts'
import { enOkr } from './en-okr.ts'
import { enOrgs } from './en-orgs.ts'
import { enReadings } from './en-readings.ts'
import { enRhythm } from './en-rhythm.ts'
import { enRules } from './en-rules.ts'
import { enSamples } from './en-samples.ts'
import { enSearch } from './en-search.ts'
import { enShell } from './en-shell.ts'
import { enShortcuts } from './en-shortcuts.ts'
import { enSquads } from './en-squads.ts'
import { enSteps } from './en-steps.ts'
import { enTemplates } from './en-templates.ts'
import { enUi } from './en-ui.ts'
import { enUnits } from './en-units.ts'
import { enWhy } from './en-why.ts'
import { type TermPreset, termPresets, termVariables } from './terms.ts'
import { type Catalogue, english } from './catalogue.ts'
import { createTranslate } from './translate.ts'
import { swedish } from './swedish.ts'
import { swedishVariables } from './swedish-terms.ts'

const presets: readonly TermPreset[] = ['spotify', 'plain']
const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
const keys = Object.keys(en).filter(isKey)

describe.each([english, swedish])('messages in $language', (catalogue) => {
  it.each(presets)('every one formats with the %s terms and leaves no brace behind', (preset) => {
    const t = createTranslate(termPresets[preset], catalogue)
    for (const key of keys) {
      const values = Object.fromEntries(
        argumentsOf(key, english).map((name) => [name, isNumber(name) ? 2 : `<${name}>`]),
      )
      expect(t(key, values), key).toMatch(/^[^{}]+$/)
    }
  })

  it('every one takes the same values as in English, besides terms', () => {
    expect(Object.keys(catalogue.messages).toSorted()).toEqual(keys.toSorted())
    expect(keys.map((key) => [key, ...argumentsOf(key, catalogue)])).toEqual(
      keys.map((key) => [key, ...argumentsOf(key, english)]),
    )
  })

  it('every plural has the forms of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(catalogue.locale).resolvedOptions()
    const known = new Set([...pluralCategories, '=0'])
    const wrong = keys.flatMap((key) => pluralsOf(key, catalogue).filter((form) => !known.has(form)))
    expect(wrong).toEqual([])
  })
})

describe('messages', () => {
  it('no key is written in two files', () => {
    const parts = [
      enAccounts,
      enAlignment,
      enAsks,
      enAudit,
      enAuth,
      enBeliefs,
      enBets,
      enBoards,
      enBrief,
      enCompare,
      enCharts,
      enCheckIns,
      enConstraints,
      enErrors,
      enGoals,
      enComments,
      enFields,
      enHistory,
      enEvidence,
      enHome,
      enImports,
      enKeyResults,
      enLessons,
      enLinks,
      enMembers,
      enObjectives,
      enOkr,
      enOrgs,
      enReadings,
      enRhythm,
      enRules,
      enSamples,
      enSearch,
      enShell,
      enShortcuts,
      enSquads,
      enSteps,
      enTemplates,
      enUi,
      enUnits,
      enWhy,
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

  it('knows which article a term takes, by its sound', () => {
    expect(termVariables(termPresets.plain)).toMatchObject({ aSquad: 'a team', AObjective: 'An objective' })
    const withArticle = (one: string) => termVariables({ ...termPresets.plain, squad: { one, many: one } })['aSquad']
    expect(['unit', 'user group', 'hour', 'Umbrella', 'initiative', 'union'].map(withArticle)).toEqual([
      'a unit',
      'a user group',
      'an hour',
      'an Umbrella',
      'an initiative',
      'a union',
    ])
  })

  it.each([
    [
      english,
      /(?<!\w)(?:squad|tribe|chapter|guild|belief|goal|north star|bet|objective|key result|check-in|cycle|organisation|team|department)s?(?!\w)/i,
    ],
    [
      swedish,
      /(?<!\p{L})(?:(?:squad|trib|chapt|guild|övertygelse|verksamhetsmål|ledstjärn|satsning|nyckelresultat|avstämning|organisation|team|avdelning)\p{L}*|mål(?:et|en)?|period(?:en|er|erna)?)(?!\p{L})/iu,
    ],
  ])('no sentence has a term of its own, in $language', (catalogue, term) => {
    const said = keys.filter((key) =>
      partsOf(key, catalogue).some((part) => part.type === literal && 'value' in part && term.test(part.value)),
    )
    // The presets by their names, which stay what they are; and the number that a key result aims at.
    const named = ['orgs.words.spotify', 'orgs.words.plain', 'imports.column.target', 'imports.change.target']
    expect(said.filter((key) => !named.includes(key))).toEqual([])
  })

  it('bends a Swedish term, and what stands before it, by its preset', () => {
    const spotify = createTranslate(termPresets.spotify, swedish)
    const plain = createTranslate(termPresets.plain, swedish)
    expect([spotify('imports.into.new'), plain('imports.into.new')]).toEqual(['Ny squad', 'Nytt team'])
    expect([spotify('squads.emptyTitle'), plain('squads.emptyTitle')]).toEqual(['Ingen squad ännu', 'Inget team ännu'])
    expect([spotify('keyResults.squadSays'), plain('keyResults.squadSays')]).toEqual(['Squaden säger', 'Teamet säger'])
    expect([spotify('imports.seeSquads'), plain('imports.seeSquads')]).toEqual(['Visa squaderna', 'Visa teamen'])
  })

  it('[WD4] leaves a word of a tenant’s own as it is in Swedish, since only they know how it bends', () => {
    const likePreset = { ...termPresets.plain, squad: { one: 'team', many: 'teamz' } }
    expect(createTranslate(likePreset, swedish)('shell.nav.squads')).toBe('Teamz')
    const terms = { ...termPresets.plain, squad: { one: 'Zug', many: 'Züge' } }
    expect(createTranslate(terms, swedish)('keyResults.squadSays')).toBe('Zug säger')
    expect(createTranslate(terms, swedish)('shell.nav.squads')).toBe('Züge')
  })

  it('counts in Swedish', () => {
    const t = createTranslate(termPresets.plain, swedish)
    expect([0, 1, 2].map((count) => t('squads.count', { count }))).toEqual(['inget team', '1 team', '2 team'])
    expect([1, 2].map((minutes) => t('errors.too_many_attempts', { minutes }))).toEqual([
      'Det var många försök. Försök igen om en minut.',
      'Det var många försök. Försök igen om 2 minuter.',
    ])
  })

  it('refuses to say a message without its variables', () => {
    expect(() => createTranslate(termPresets.spotify)('ui.age.days')).toThrow('count')
  })
})

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** How the parser marks text between variables. */
const literal = new IntlMessageFormat('x', 'en').getAst()[0]?.type

const partsOf = (key: MessageKey, { messages, locale }: Catalogue): Parts => {
  const walk = (parts: Parts): Parts =>
    parts.flatMap((part) => [
      part,
      ...('options' in part ? Object.values(part.options).flatMap(({ value }) => walk(value)) : []),
    ])
  return walk(new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true }).getAst())
}

const englishTerms = termVariables(termPresets.spotify)
const swedishTerms = swedishVariables(termPresets.spotify)

/** What a message must be given, besides terms; each once, in order of the alphabet. */
const argumentsOf = (key: MessageKey, catalogue: Catalogue): string[] => {
  const terms = catalogue === english ? englishTerms : swedishTerms
  const names = partsOf(key, catalogue).flatMap((part) =>
    part.type !== literal && 'value' in part ? [part.value] : [],
  )
  return [...new Set(names)].filter((name) => !Object.hasOwn(terms, name)).toSorted()
}

const pluralsOf = (key: MessageKey, catalogue: Catalogue): string[] =>
  partsOf(key, catalogue).flatMap((part) => ('pluralType' in part ? Object.keys(part.options) : []))

const isNumber = (name: string): boolean => /count$|^(?:days|minutes|lines)$/i.test(name)
