import type { CompareImport, ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import type { ImportRows, SaidObjective } from './import-rows.ts'

export type RowFound = ApiOutputs['imports']['compare']['squads'][number][number]['keyResults'][number]
/** What stands where a row would go, by row id; a row without an entry was not compared and is new. */
export type FoundRows = ReadonlyMap<string, RowFound>

export const nothingFound: FoundRows = new Map()

/** Rows of squads that are there already, which may be there as well; null when there are none. */
export const compareCommand = ({ squads }: ImportRows, cycleId: string): CompareImport | null => {
  const there = existing(squads)
  if (there.length === 0) return null
  return {
    cycleId,
    squads: there.map(({ squadId, objectives }) => ({
      squadId,
      objectives: objectives.map(({ says, keyResults }) => ({
        ...says,
        keyResults: keyResults.map((each) => each.says),
      })),
    })),
  }
}

/** What a comparison answered, by row: in the order in which `compareCommand` asked. */
export const foundRows = ({ squads }: ImportRows, { squads: answers }: ApiOutputs['imports']['compare']): FoundRows =>
  new Map(
    existing(squads).flatMap(({ objectives }, at) =>
      objectives.flatMap(({ rowId, keyResults }, index) => {
        const answer = answers[at]?.[index]
        if (answer === undefined) return []
        return [
          [rowId, { found: answer.found, changes: answer.changes }] as const,
          ...keyResults.flatMap((each, position) => {
            const found = answer.keyResults[position]
            return found === undefined ? [] : [[each.rowId, found] as const]
          }),
        ]
      }),
    ),
  )

/** An objective as a command, with what the person saw in its place. */
export const withSeen = (
  { rowId, says, keyResults }: SaidObjective,
  found: FoundRows,
): ConfirmImport['squads'][number]['objectives'][number] => ({
  ...says,
  seen: seenOf(found.get(rowId)),
  keyResults: keyResults.map((each) => ({ ...each.says, seen: seenOf(found.get(each.rowId)) })),
})

const seenOf = (row: RowFound | undefined) =>
  row === undefined || row.found === null ? null : { id: row.found.id, version: row.found.version }

const existing = (squads: ImportRows['squads']) =>
  squads.flatMap(({ squad, objectives }) => (squad.kind === 'existing' ? [{ squadId: squad.squadId, objectives }] : []))
