import { createBetInput } from '@polyrhythm/domain/bets/create-bet'
import { createBeliefInput } from '@polyrhythm/domain/beliefs/create-belief'
import { describe, expect, it } from 'vitest'
import { BELIEF_TEMPLATES, beliefOfTemplate } from '#web/features/beliefs/belief-templates.ts'
import { beliefFieldsOf, emptyBelief } from '#web/features/beliefs/belief-values.ts'
import { BET_TEMPLATES, betOfTemplate } from '#web/features/bets/bet-templates.ts'
import { betFieldsOf, emptyBet } from '#web/features/bets/bet-values.ts'
import {
  newObjectiveFieldOf,
  newObjectiveOf,
  newObjectiveSchema,
} from '#web/features/objectives/new-objective-values.ts'
import { emptyObjective } from '#web/features/objectives/objective-values.ts'
import { OBJECTIVE_TEMPLATES, objectiveOfTemplate } from '#web/features/objectives/objective-templates.ts'
import { english } from './catalogue.ts'
import { swedish } from './swedish.ts'
import { termPresets } from './terms.ts'
import { createTranslate } from './translate.ts'

const squadId = '0198f2a0-0000-7000-8000-00000000abcd'
/** Words that mark an activity where an outcome belongs: domain study 2.3. */
const activity =
  /\b(?:consult|help|analy[sz]e|participate|support|launch|build|rådge|hjälpa|analysera|delta|lansera|bygga)\b/i

describe.each([english, swedish])('examples in $language', (catalogue) => {
  const t = createTranslate(termPresets.spotify, catalogue)

  it.each(BELIEF_TEMPLATES)('the belief %s can be stored, and says what is held to be true', (id) => {
    const values = { ...emptyBelief, ...beliefOfTemplate(id, t) }
    const read = createBeliefInput.parse({ ...beliefFieldsOf(values), goalIds: [] })
    expect(read.statement).toBe(values.statement) // the form says “We believe …” itself
    expect(read.because).not.toBe('')
    expect(read.statement).toMatch(/^\p{Ll}/u)
  })

  it.each(BET_TEMPLATES)('the bet %s can be stored, says how one will know and what would stop it', (id) => {
    const values = { ...emptyBet('top'), ...betOfTemplate(id, t) }
    const place = {
      beliefIds: [],
      goalIds: [],
      column: 'next',
      after: 'top',
      reason: 'first',
      entry: null,
      differsFrom: [],
    }
    const read = createBetInput.parse({ boardId: squadId, ...betFieldsOf(values), ...place })
    expect(read.killCriteria.length).toBeGreaterThan(0)
    expect(read.assumptions.length).toBeGreaterThan(0)
    expect(read.metric?.target).not.toBe(read.metric?.baseline)
  })

  it.each(OBJECTIVE_TEMPLATES)(
    'the objective %s fits on a line, and its key results are outcomes with numbers',
    (id) => {
      const values = { ...emptyObjective, ...objectiveOfTemplate(id, t) }
      const read = newObjectiveSchema.parse(newObjectiveOf(values, { squadId, cycleId: squadId }))
      expect(read.objective.title.length).toBeLessThanOrEqual(60)
      expect(read.objective.title).not.toMatch(/\d/)
      expect(read.keyResults.length).toBeGreaterThanOrEqual(2)
      for (const { title, unit, measure } of read.keyResults) {
        expect(`${read.objective.title} ${title}`).not.toMatch(activity)
        expect(unit).not.toBe('')
        expect([measure.target, measure.high]).not.toEqual([measure.baseline, measure.low])
      }
    },
  )
})

describe('the form of a new objective', () => {
  it('says at its field what is wrong with a key result', () => {
    const t = createTranslate(termPresets.spotify)
    const keyResults = objectiveOfTemplate('welcome', t).keyResults.map((draft, index) =>
      index === 0 ? { ...draft, to: 1 } : { ...draft, title: ' ' },
    )
    const read = newObjectiveSchema.safeParse(
      newObjectiveOf({ ...emptyObjective, title: '', keyResults }, { squadId, cycleId: squadId }),
    )
    const fields = read.error?.issues.map(({ path, message }) =>
      newObjectiveFieldOf(path.map(String).join('.'), message),
    )
    expect(new Set(fields)).toEqual(new Set(['title', 'keyResults.0.to', 'keyResults.1.title']))
  })
})
