import type { Block, Document } from './blocks.ts'
import { type Definitions, draftObjective, draftSquad, draftTribe } from './draft-rows.ts'
import { planHeadings, type PlannedHeading } from './headings.ts'
import type { ObjectiveGuess } from './import-row.ts'
import { readInline } from './inline.ts'
import {
  addWhy,
  dropPending,
  type Outline,
  type Paragraph,
  setAside,
  squadOf,
  startOf,
  type State,
} from './outline-state.ts'
import { isIntroduction, takeApart, whyOf } from './prefixes.ts'
import { addKeyResult, addObjective } from './read-items.ts'

type List = Extract<Block, { kind: 'list' }>

/**
 * Walks the blocks of a document once and says what each became.
 *
 * @see SPEC.md IM3–IM5
 */
export const outlineOf = ({ blocks, definitions }: Document): Outline => {
  const state = startOf(definitions)
  const headings = planHeadings(blocks, definitions)
  for (const block of blocks) {
    const heading = headings.get(block)
    if (block.kind === 'list') readList(state, block)
    else {
      dropPending(state)
      state.afterNumbers = false
      if (heading !== undefined) readHeading(state, block, heading)
      else if (block.kind === 'paragraph') readParagraph(state, block)
      else setAside(state, block)
    }
  }
  dropPending(state)
  return state
}

const readHeading = (state: State, { lines }: Block, { role, name, depth }: PlannedHeading): void => {
  if (role === 'empty') return void state.problems.push({ lines, reason: 'empty_heading' })
  if (role === 'label') return void state.ignored.push({ lines, reason: 'label' })
  if (role === 'objective') return openObjective(state, { text: name, lines }, 'heading')
  state.open = null
  state.last = null
  state.squad = null
  state.tribes = state.tribes.filter((tribe) => tribe.depth < depth)
  const parentId = state.tribes.at(-1)?.row.id ?? null
  if (role === 'title') {
    state.title = name
    state.ignored.push({ lines, reason: 'document_title' })
  } else if (role === 'tribe') {
    const row = draftTribe(name, parentId, lines)
    state.tribes.push({ depth, row })
    state.rows.push(row)
  } else {
    state.squad = draftSquad(name, parentId, lines)
    state.rows.push(state.squad)
  }
}

const readParagraph = (state: State, block: Paragraph): void => {
  const rows = block.text.split('\n')
  if (rows.some((line) => takeApart(readInline(line, state.definitions).text, false).label !== null)) {
    rows.forEach((text, index) => readLabelledLine(state, text, [block.lines[index] ?? 0]))
    return
  }
  const { text } = readInline(block.text, state.definitions)
  const why = whyOf(text)
  if (state.open !== null && (why !== null || !isIntroduction(text)))
    return addWhy(state.open, why ?? text, block.lines)
  if (why === null) state.pending = block
  else addMission(state, why, block.lines)
}

/** 'Objective 1: …' and 'KR: …' without any list marks, a line each. */
const readLabelledLine = (state: State, text: string, lines: readonly number[]): void => {
  const { label } = takeApart(readInline(text, state.definitions).text, false)
  if (label === 'objective') return openObjective(state, { text, lines }, 'paragraph_before_list')
  if (label === 'keyResult')
    return addKeyResult(state, { lines, blocks: [{ kind: 'paragraph', lines, text }] }, state.open ?? state.last)
  const readable = readInline(text, state.definitions).text
  if (state.open === null) state.problems.push({ lines, reason: 'loose_paragraph' })
  else addWhy(state.open, whyOf(readable) ?? readable, lines)
}

const readList = (state: State, list: List): void => {
  const isFlat = list.items.every(({ blocks }) => blocks.every(({ kind }) => kind !== 'list'))
  const { pending, afterNumbers } = state
  state.afterNumbers = false
  if (pending !== null && isFlat && introduces(pending, state.definitions)) {
    state.pending = null
    openObjective(state, pending, 'paragraph_before_list')
  }
  dropPending(state)
  const target = state.open ?? (afterNumbers && !list.isOrdered ? state.last : null)
  if (target !== null) {
    for (const item of list.items) addKeyResult(state, item, target)
    // The sentence before one list does not speak for the next one.
    if (target.guessedFrom === 'paragraph_before_list' && target.id === `line-${pending?.lines[0] ?? -1}`)
      state.open = null
    return
  }
  for (const item of list.items) addObjective(state, item, isFlat ? 'flat_list' : 'list_item')
  state.afterNumbers = list.isOrdered
}

const openObjective = (
  state: State,
  spelled: { readonly text: string; readonly lines: readonly number[] },
  guessedFrom: ObjectiveGuess,
): void => {
  const text = guessedFrom === 'heading' ? spelled.text : spelled.text.replace(/:\s*$/, '')
  const objective = draftObjective({ text, lines: spelled.lines }, squadOf(state).id, guessedFrom, state.definitions)
  if (objective === null) return void state.problems.push({ lines: spelled.lines, reason: 'empty_item' })
  state.rows.push(objective)
  state.open = objective
  state.last = objective
}

const addMission = (state: State, text: string, lines: readonly number[]): void => {
  const unit = state.squad ?? state.tribes.at(-1)?.row ?? squadOf(state)
  unit.mission = unit.mission === '' ? text : `${unit.mission}\n\n${text}`
  unit.lines.push(...lines)
}

const introduces = ({ text }: Paragraph, definitions: Definitions): boolean =>
  /^(?:\*\*|__)[^*]{1,500}(?:\*\*|__):?$/.test(text.trim()) || isIntroduction(readInline(text, definitions).text)
