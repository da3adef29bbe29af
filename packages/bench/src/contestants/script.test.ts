import { expect, it } from 'vitest'
import { ONE } from '#bench/generate/tenants'
import { readScript, statementsOf, variablesOf, withoutPipeline } from './script.ts'

it('finds the statements that are named', () => {
  expect([...statementsOf(readScript('squad-page')).keys()]).toContain('keyResults')
})

it('takes nothing but the pipeline away', () => {
  expect(withoutPipeline('\\set a 1\n\\startpipeline\nselect 1;\n\\endpipeline\n')).toBe('\\set a 1\nselect 1;\n')
})

it('says where to pick from', () => {
  expect(variablesOf([ONE])).toEqual({ tenant_first: 1, tenant_last: 1, squads: 125, per_squad: 12 })
})
