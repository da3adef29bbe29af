import type { Block, Item } from './blocks.ts'
import { draftKeyResult, draftObjective, flatTextOf, type ObjectiveDraft } from './draft-rows.ts'
import type { ObjectiveGuess } from './import-row.ts'
import { readInline } from './inline.ts'
import { addWhy, setAside, squadOf, type State } from './outline-state.ts'
import { takeApart, whyOf } from './prefixes.ts'

/** A list item as an objective, with what stands below it as its why and its key results. */
export const addObjective = (state: State, item: Item, guessedFrom: ObjectiveGuess): void => {
  const [first, ...below] = item.blocks
  if (first === undefined) return void state.problems.push({ lines: item.lines, reason: 'empty_item' })
  if (first.kind === 'list') {
    for (const inner of first.items) addObjective(state, inner, guessedFrom)
    return below.forEach((block) => setAside(state, block))
  }
  if (first.kind !== 'paragraph' && first.kind !== 'heading')
    return item.blocks.forEach((block) => setAside(state, block))
  const label = takeApart(readInline(first.text, state.definitions).text, false).label
  if (label === 'keyResult') return addKeyResult(state, item, state.last)
  const [title = '', ...why] = first.text.split(/\n(?=\W{0,4}why\b\s{0,3}:)/i)
  const objective = draftObjective(
    { text: title, lines: first.lines },
    squadOf(state).id,
    guessedFrom,
    state.definitions,
  )
  if (objective === null) return void state.problems.push({ lines: item.lines, reason: 'empty_item' })
  state.rows.push(objective)
  state.last = objective
  for (const text of why) addWhy(objective, whyOf(readInline(text, state.definitions).text) ?? text, [])
  for (const block of below) readBelowObjective(state, objective, block)
}

const readBelowObjective = (state: State, objective: ObjectiveDraft, block: Block): void => {
  if (block.kind === 'list') for (const item of block.items) addKeyResult(state, item, objective)
  else if (block.kind === 'paragraph' || block.kind === 'heading') {
    const { text } = readInline(block.text, state.definitions)
    addWhy(objective, whyOf(text) ?? text, block.lines)
  } else setAside(state, block)
}

/** A list item as a key result of an objective; what stands below it goes into its note. */
export const addKeyResult = (state: State, item: Item, objective: ObjectiveDraft | null): void => {
  const [first, ...below] = item.blocks
  if (first === undefined) return void state.problems.push({ lines: item.lines, reason: 'empty_item' })
  if (objective === null) return void state.problems.push({ lines: item.lines, reason: 'key_result_without_objective' })
  if (first.kind === 'list') {
    for (const inner of first.items) addKeyResult(state, inner, objective)
    return below.forEach((block) => setAside(state, block))
  }
  if (first.kind !== 'paragraph' && first.kind !== 'heading')
    return item.blocks.forEach((block) => setAside(state, block))
  const keyResult = draftKeyResult(first, objective.id, state.definitions)
  if (keyResult === null) return void state.problems.push({ lines: item.lines, reason: 'empty_item' })
  state.rows.push(keyResult)
  for (const block of below) {
    const { text, links } = flatTextOf(block, state.definitions)
    if (text === '') {
      setAside(state, block)
      continue
    }
    keyResult.notes.push(text)
    keyResult.links = [...keyResult.links, ...links]
    keyResult.lines.push(...block.lines)
  }
}
