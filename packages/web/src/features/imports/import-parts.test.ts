import { confirmImportInput } from '@polyrhythm/domain/imports/confirm-import'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nothingFound } from './import-command.ts'
import { importParts, PART_ROWS, partCommand } from './import-parts.ts'
import type { ImportRows, SaidSquad } from './import-rows.ts'

const id = (n: number) => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`

const squadOf = (index: number, isNew: boolean, sizes: readonly number[]): SaidSquad => ({
  squad: isNew
    ? { kind: 'new', name: `New ${index}`, slug: `new-${index}`, prefix: 'NEW', mission: '', tribe: null }
    : { kind: 'existing', squadId: id(index) },
  objectives: sizes.map((size, at) => ({
    rowId: `${index}-${at}`,
    says: { title: `O ${index} ${at}`, why: '', note: '', ambition: null, externalId: null, occurrence: 0 },
    keyResults: Array.from({ length: size }, (_, position) => ({
      rowId: `${index}-${at}-${position}`,
      says: {
        title: `K ${index} ${at} ${position}`,
        note: '',
        unit: '',
        dueOn: null,
        externalId: null,
        occurrence: 0,
        measure: { kind: 'milestone', baseline: null, target: null, low: null, high: null },
      },
    })),
  })),
})

const imports: fc.Arbitrary<ImportRows> = fc
  .array(fc.tuple(fc.boolean(), fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((squads) => ({ tribes: [], squads: squads.map(([isNew, sizes], index) => squadOf(index, isNew, sizes)) }))

describe('the parts of an import', () => {
  it('[IM19] hold every row once and in order, in commands that the server takes, and open a squad before it is filled', () => {
    fc.assert(
      fc.property(imports, (rows) => {
        const parts = importParts(rows, nothingFound)
        const opened =
          parts[0]?.squads.flatMap(({ squad }, index) => (squad.kind === 'new' ? [{ id: id(900 + index) }] : [])) ?? []
        const titles = parts.flatMap(({ squads }) =>
          squads.flatMap(({ objectives }) => objectives.map(({ title }) => title)),
        )
        expect(titles).toEqual(rows.squads.flatMap(({ objectives }) => objectives.map(({ says }) => says.title)))
        const opensLate = parts.slice(1).some(({ squads }) => squads.some(({ squad }) => squad.kind === 'new'))
        expect(opensLate).toBe(false)
        for (const part of parts) {
          expect(part.rows <= PART_ROWS || part.squads[0]?.objectives.length === 1).toBe(true)
          const named = { importId: id(1), runId: id(2), label: 'x', cycleId: id(3), reason: null }
          const command = { ...named, ...partCommand(part, opened) }
          expect(confirmImportInput.safeParse(command).error).toBeUndefined()
        }
      }),
    )
  })
})
