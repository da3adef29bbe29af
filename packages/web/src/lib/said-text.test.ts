import { expect, it } from 'vitest'
import { saidText } from './said-text.ts'

const dates = { day: (day: string) => `day ${day}`, instant: (at: string) => `moment ${new Date(at).toISOString()}` }
const said = (text: string) => saidText(text, dates)

it.each([
  ['2026-08-17T09:30:00.123456+00:00', 'moment 2026-08-17T09:30:00.123Z'],
  ['2026-08-17T09:30:00Z, 2026-08-18', 'moment 2026-08-17T09:30:00.000Z, day 2026-08-18'],
  ['2026-02-31', '2026-02-31'],
  ['2026-13-17T09:30:00Z', '2026-13-17T09:30:00Z'],
  ['Launched by 2026-08-17', 'Launched by 2026-08-17'],
  ['{"squad":"team","key_result":"measure"}', 'squad: team, key result: measure'],
  ['{"deep":{"a":1}}', '{"deep":{"a":1}}'],
  ['{"half', '{"half'],
])('%j is said as %j', (text, expected) => expect(said(text)).toBe(expected))
