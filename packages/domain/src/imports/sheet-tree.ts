import type { ObjectiveRow, ProblemReason, SquadRow, TribeRow } from './import-row.ts'
import type { RowReader } from './sheet-cells.ts'
import { addKeyResults, isObjectiveType, kindOfRow, noteOf, type RowKind } from './sheet-rows.ts'
import type { Tree } from './sheet-tree-state.ts'
import { asTitle, isTooLong } from './shorten.ts'

/**
 * Adds what one row of the table says. Squad, tribe and objective are repeated or left blank below; the same words in the
 * same squad are the same objective.
 *
 * @see SPEC.md IM14
 */
export const addSheetRow = (tree: Tree, reader: RowReader): void => {
  const kind = kindOfRow(reader)
  if (kind === 'stranger') return void tree.unread.push({ row: reader.row, reason: 'no_okr' })
  const squad = squadOf(tree, reader)
  const title = reader.text(kind !== 'keyResult' && isObjectiveType(reader) ? 'title' : 'objective')
  const before = tree.rows.length
  const objective = title === '' ? parentOf(tree, reader, squad, kind) : objectiveOf(tree, reader, squad, title, kind)
  if (objective !== null) tree.last.objective = objective
  addKeyResults(tree, reader, objective, kind)
  if (tree.rows.length > before || reader.isTold()) return
  const reason = reasonOf(reader, title)
  if (reason !== null) tree.unread.push({ row: reader.row, reason })
}

/** Why a row became nothing; null when it only names the squad of the rows below. */
const reasonOf = (reader: RowReader, title: string): ProblemReason | null => {
  if (title !== '') return 'said_twice'
  if (reader.all('keyResult').length > 0 || reader.text('title') !== '') return 'key_result_without_objective'
  return reader.filled().every((field) => field === 'squad' || field === 'tribe') ? null : 'not_understood'
}

const squadOf = (tree: Tree, reader: RowReader): SquadRow => {
  const { last } = tree
  const [tribe, squad] = [reader.text('tribe') || last.tribe, reader.text('squad') || last.squad]
  if (plain(squad) !== plain(last.squad) && reader.text('squad') !== '') last.objective = null
  last.tribe = tribe
  last.squad = squad
  const parent = tribe === '' ? null : tribeOf(tree, reader, tribe)
  const name = `${plain(tribe)}\n${plain(squad)}`
  const known = tree.squads.get(name)
  if (known !== undefined) return known
  const row: SquadRow = {
    kind: 'squad',
    id: `row-${reader.row}-s`,
    parentId: parent?.id ?? null,
    lines: [reader.row],
    title: asTitle(squad),
    mission: '',
    hints: squad === '' ? ['choose_squad'] : [],
  }
  tree.squads.set(name, row)
  tree.rows.push(row)
  return row
}

const tribeOf = (tree: Tree, reader: RowReader, name: string): TribeRow => {
  const known = tree.tribes.get(plain(name))
  if (known !== undefined) return known
  const row: TribeRow = {
    kind: 'tribe',
    id: `row-${reader.row}-t`,
    parentId: null,
    lines: [reader.row],
    title: asTitle(name),
    mission: '',
  }
  tree.tribes.set(plain(name), row)
  tree.rows.push(row)
  return row
}

const objectiveOf = (tree: Tree, reader: RowReader, squad: SquadRow, title: string, kind: RowKind): ObjectiveRow => {
  const isAlone = kind === 'objective' || reader.all('keyResult').length === 0
  const externalId = (reader.text('objectiveId') || (isAlone ? reader.text('id') : '')).slice(0, 200) || null
  const name = `${squad.id}\n${plain(title)}`
  const known = tree.objectives.get(name)
  if (known !== undefined) return known
  const row: ObjectiveRow = {
    kind: 'objective',
    id: `row-${reader.row}-o`,
    parentId: squad.id,
    lines: [reader.row],
    title: asTitle(title),
    why: reader.text('why'),
    guessedFrom: 'column',
    ambition: ambitionOf(reader.text('ambition')),
    externalId,
    owner: null,
    result: null,
    links: [],
    note: [isTooLong(title) ? title : '', isAlone ? noteOf(reader, true) : ''].filter((text) => text !== '').join('\n'),
  }
  tree.objectives.set(name, row)
  if (externalId !== null) tree.objectives.set(`id\n${externalId}`, row)
  tree.rows.push(row)
  tree.madeOf.set(reader.row, row.id)
  return row
}

/** The objective of a row that names none: the one that its parent column names, else the last one above. */
const parentOf = (tree: Tree, reader: RowReader, squad: SquadRow, kind: RowKind): ObjectiveRow | null => {
  const said = kind === 'keyResult' ? reader.text('parent') : ''
  if (said === '') return tree.last.objective
  const everywhere = [...tree.objectives.values()].find((row) => plain(row.title) === plain(said))
  const found = tree.objectives.get(`id\n${said}`) ?? tree.objectives.get(`${squad.id}\n${plain(said)}`) ?? everywhere
  if (found === undefined) reader.tell('parent', 'no_parent')
  return found ?? null
}

const ambitionOf = (word: string): ObjectiveRow['ambition'] => {
  if (/^(?:commit|roof|åtag|verbindlich)/i.test(word)) return 'committed'
  return /^(?:aspir|stretch|moon|ambiti)/i.test(word) ? 'aspirational' : null
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
