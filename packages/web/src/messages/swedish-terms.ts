import type { Term, TermKey } from '@polyrhythm/domain/orgs/terms'
import { termPresets, type Terms } from './terms.ts'

/**
 * Every way a Swedish message may name a term. Swedish bends a noun where English puts an article, and bends what stands
 * before it by its gender, so those pairs are variables too: `theSquad` is "squaden" or "teamet", `noSquad` "ingen squad"
 * or "inget team". Each has its form with a capital: `TheSquad`.
 */
export const swedishVariables = (terms: Terms): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(terms).flatMap(([name, term]) =>
      Object.entries(waysOf(name, bend(name, term))).flatMap(([variable, words]) => [
        [variable, words],
        [capitalise(variable), capitalise(words)],
      ]),
    ),
  )

type Gender = 'en' | 'ett'
type Bent = {
  readonly gender: Gender
  readonly one: string
  readonly many: string
  readonly theOne: string
  readonly theMany: string
}

const waysOf = (name: string, { gender, one, many, theOne, theMany }: Bent): Readonly<Record<string, string>> => {
  const Name = capitalise(name)
  const isEn = gender === 'en'
  return {
    [name]: one,
    [`${name}s`]: many,
    [`the${Name}`]: theOne,
    [`the${Name}s`]: theMany,
    [`a${Name}`]: `${gender} ${one}`,
    [`no${Name}`]: `${isEn ? 'ingen' : 'inget'} ${one}`,
    [`new${Name}`]: `${isEn ? 'ny' : 'nytt'} ${one}`,
    [`my${Name}`]: `${isEn ? 'min' : 'mitt'} ${one}`,
    [`this${Name}`]: `${isEn ? 'den' : 'det'} här ${theOne}`,
    [`another${Name}`]: `${isEn ? 'en annan' : 'ett annat'} ${one}`,
    [`which${Name}`]: `${isEn ? 'vilken' : 'vilket'} ${one}`,
  }
}

/** A word of a preset is said in Swedish. A tenant's own word stays as it is (WD4), since only they know how it bends. */
const bend = (name: string, { one, many }: Term): Bent => {
  const known = isTermKey(name) && isOfPreset(name, { one, many }) ? words[name][one] : undefined
  return known ?? { gender: 'en', one, many, theOne: one, theMany: many }
}

const isOfPreset = (key: TermKey, { one, many }: Term): boolean =>
  Object.values(termPresets).some((terms) => terms[key].one === one && terms[key].many === many)

const noun = (gender: Gender, one: string, many: string, theOne: string, theMany: string): Bent => ({
  gender,
  one,
  many,
  theOne,
  theMany,
})

/** The presets' words by their English singular. */
const words: Readonly<Record<TermKey, Readonly<Record<string, Bent>>>> = {
  organisation: { organisation: noun('en', 'organisation', 'organisationer', 'organisationen', 'organisationerna') },
  tribe: {
    tribe: noun('en', 'tribe', 'triber', 'triben', 'triberna'),
    department: noun('en', 'avdelning', 'avdelningar', 'avdelningen', 'avdelningarna'),
  },
  squad: {
    squad: noun('en', 'squad', 'squader', 'squaden', 'squaderna'),
    team: noun('ett', 'team', 'team', 'teamet', 'teamen'),
  },
  chapter: {
    chapter: noun('ett', 'chapter', 'chapter', 'chaptret', 'chaptren'),
    discipline: noun('ett', 'kompetensområde', 'kompetensområden', 'kompetensområdet', 'kompetensområdena'),
  },
  guild: {
    guild: noun('en', 'guild', 'guilder', 'guilden', 'guilderna'),
    'interest group': noun('en', 'intressegrupp', 'intressegrupper', 'intressegruppen', 'intressegrupperna'),
  },
  belief: { belief: noun('en', 'övertygelse', 'övertygelser', 'övertygelsen', 'övertygelserna') },
  goal: { goal: noun('ett', 'verksamhetsmål', 'verksamhetsmål', 'verksamhetsmålet', 'verksamhetsmålen') },
  northStar: { 'north star': noun('en', 'ledstjärna', 'ledstjärnor', 'ledstjärnan', 'ledstjärnorna') },
  bet: { bet: noun('en', 'satsning', 'satsningar', 'satsningen', 'satsningarna') },
  objective: { objective: noun('ett', 'mål', 'mål', 'målet', 'målen') },
  keyResult: { 'key result': noun('ett', 'nyckelresultat', 'nyckelresultat', 'nyckelresultatet', 'nyckelresultaten') },
  checkIn: { 'check-in': noun('en', 'avstämning', 'avstämningar', 'avstämningen', 'avstämningarna') },
  cycle: { cycle: noun('en', 'period', 'perioder', 'perioden', 'perioderna') },
}

const isTermKey = (name: string): name is TermKey => Object.hasOwn(words, name)
const capitalise = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)
