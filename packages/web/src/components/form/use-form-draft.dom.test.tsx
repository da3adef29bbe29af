import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { useFormDraft } from './use-form-draft.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const wrapper = ({ children }: { children: ReactNode }) => <OrgProvider org={testOrg}>{children}</OrgProvider>
type Values = { text: string; odds: number | null; day: string | null; review: string | null; ids: string[] }
const empty: Values = { text: '', odds: null, day: null, review: '2027-01-31', ids: [] }
const begun = () => renderHook(() => useFormDraft<Values>('test', empty), { wrapper }).result.current

it('keeps numbers, days and choices that were empty at first, and those that were emptied', () => {
  const written: Values = { text: 'So', odds: 40, day: '2026-12-01', review: null, ids: ['a'] }
  begun().keep(written)
  expect(begun().first).toEqual(written)
})

it('leaves out what another shape of the form has kept', () => {
  begun().keep({ text: null, odds: ['a'], day: { of: 1 }, review: 'x', ids: 'a' } as unknown as Values)
  expect(begun().first).toEqual({ ...empty, review: 'x' })
})
