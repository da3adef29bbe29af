import { createBeliefInput } from '@polyrhythm/domain/beliefs/create-belief'
import { describe, expect, it } from 'vitest'
import { beliefFieldOf, beliefFieldsOf, emptyBelief, withoutLead } from './belief-values.ts'

const parse = (values: Partial<typeof emptyBelief>) =>
  createBeliefInput.safeParse({
    ...beliefFieldsOf({ ...emptyBelief, statement: 'Uptime wins', ...values }),
    goalIds: [],
  })
const fieldsWith = (values: Partial<typeof emptyBelief>) =>
  parse(values).error?.issues.map(({ path }) => beliefFieldOf(path.join('.')))

describe('the form of a belief', () => {
  it('is saved with a statement only', () => {
    expect(parse({}).data).toMatchObject({ statement: 'Uptime wins', horizon: null, conviction: null })
    expect(fieldsWith({ statement: '' })).toEqual(['statement'])
  })

  it('takes "we believe that" away, because the page says it', () => {
    expect(withoutLead(' We believe that uptime beats features')).toBe('uptime beats features')
    expect(withoutLead('we believe: trains win')).toBe('trains win')
    expect(withoutLead('Webelieve')).toBe('Webelieve')
  })

  it('shows each problem of the horizon at its year', () => {
    expect(fieldsWith({ horizonFrom: 2026 })).toEqual(['horizonTo'])
    expect(fieldsWith({ horizonTo: 2026 })).toEqual(['horizonFrom'])
    expect(fieldsWith({ horizonFrom: 2028, horizonTo: 2026 })).toEqual(['horizonTo'])
  })
})
