import type { ConfirmImport } from '@polyrhythm/domain/imports/confirm-import'
import { type FoundRows, withSeen } from './import-command.ts'
import type { ImportRows, SaidObjective } from './import-rows.ts'

/** Rows of one part: few enough for a transaction of a second, enough that thousands need no minute. */
export const PART_ROWS = 200

type Squad = ConfirmImport['squads'][number]['squad'] | { readonly kind: 'opened'; readonly index: number }
/** What is sent and kept as one. A squad that an earlier part opens is named by its place in the whole. */
export type ImportPart = {
  readonly tribes: ConfirmImport['tribes']
  readonly squads: readonly {
    readonly squad: Squad
    readonly objectives: ConfirmImport['squads'][number]['objectives']
  }[]
  readonly rows: number
}

/**
 * An import in parts that are each kept or refused as a whole: one when it is short, else first what opens squads, then
 * their objectives in order. An objective and its key results stay together.
 *
 * @see SPEC.md IM19
 */
export const importParts = ({ tribes, squads }: ImportRows, found: FoundRows): readonly ImportPart[] => {
  const all = squads.flatMap(({ objectives }) => objectives)
  if (rowsOf(all) <= PART_ROWS)
    return [
      {
        tribes,
        squads: squads.map(({ squad, objectives }) => ({
          squad,
          objectives: objectives.map((each) => withSeen(each, found)),
        })),
        rows: rowsOf(all),
      },
    ]
  const opened = squads.filter(({ squad }) => squad.kind === 'new').map(({ squad }) => ({ squad, objectives: [] }))
  const opening = opened.length === 0 ? [] : [{ tribes, squads: opened, rows: 0 }]
  const parts: ImportPart[] = squads.flatMap(({ squad, objectives }) => {
    const index = opened.findIndex((each) => each.squad === squad)
    const into: Squad = index === -1 ? squad : { kind: 'opened', index }
    return chunks(objectives).map((some) => ({
      tribes: [],
      squads: [{ squad: into, objectives: some.map((each) => withSeen(each, found)) }],
      rows: rowsOf(some),
    }))
  })
  return [...opening, ...parts]
}

/** A part as a command. @param opened the squads that the first part opened, in its order */
export const partCommand = (
  { tribes, squads }: ImportPart,
  opened: readonly { readonly id: string }[],
): Pick<ConfirmImport, 'tribes' | 'squads'> => ({
  tribes,
  squads: squads.map(({ squad, objectives }) => ({
    squad: squad.kind === 'opened' ? { kind: 'existing', squadId: opened[squad.index]?.id ?? '' } : squad,
    objectives,
  })),
})

const rowsOf = (objectives: readonly SaidObjective[]): number =>
  objectives.reduce((rows, { keyResults }) => rows + 1 + keyResults.length, 0)

const chunks = (objectives: readonly SaidObjective[]): readonly (readonly SaidObjective[])[] => {
  const made: SaidObjective[][] = []
  let room = 0
  for (const each of objectives) {
    const rows = rowsOf([each])
    if (rows > room || made.length === 0) {
      made.push([])
      room = PART_ROWS
    }
    made.at(-1)?.push(each)
    room -= rows
  }
  return made
}
