import type { TreeRow } from '@polyrhythm/domain/alignment/tree-row'
import type { Translate } from '#web/messages/translate.ts'

/** A row in plain text: what type-ahead finds and screen readers say. */
export const rowText = (row: TreeRow, squadNames: ReadonlyMap<string, string>, t: Translate): string => {
  if (row.kind === 'group') return t(`alignment.group.${row.group}`)
  const name = `${row.node.key} ${row.node.title}`
  return row.kind === 'objective' ? `${name}, ${squadNames.get(row.node.squadId) ?? ''}` : name
}
