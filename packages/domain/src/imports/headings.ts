import type { Block } from './blocks.ts'
import { readInline } from './inline.ts'
import { isLabel, takeApart } from './prefixes.ts'

export type HeadingRole = 'title' | 'label' | 'objective' | 'tribe' | 'squad' | 'empty'
export type PlannedHeading = { readonly role: HeadingRole; readonly name: string; readonly depth: number }
type Heading = Extract<Block, { kind: 'heading' }>

/**
 * What each heading is: a heading with headings below it is a tribe, else a squad; a lone first heading above all others is
 * the document's title; 'Objective: …' is an objective and 'Key results' only a label.
 *
 * @see SPEC.md IM3
 */
export const planHeadings = (
  blocks: readonly Block[],
  definitions: ReadonlyMap<string, string>,
): ReadonlyMap<Block, PlannedHeading> => {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const named = headings.map((heading) => ({ heading, ...readHeading(heading, definitions) }))
  const units = named.filter(({ role }) => role === 'squad')
  const title = titleOf(units.map(({ heading }) => heading))
  const below = new Map(units.map(({ heading }, index) => [heading, units[index + 1]?.heading.depth ?? 0]))
  return new Map(
    named.map(({ heading, role, name }) => [
      heading,
      {
        role:
          heading === title ? 'title' : role === 'squad' && (below.get(heading) ?? 0) > heading.depth ? 'tribe' : role,
        name,
        depth: heading.depth,
      },
    ]),
  )
}

const readHeading = (
  heading: Heading,
  definitions: ReadonlyMap<string, string>,
): { readonly role: HeadingRole; readonly name: string } => {
  const name = readInline(heading.text, definitions).text
  if (name === '') return { role: 'empty', name }
  if (isLabel(name)) return { role: 'label', name }
  const apart = takeApart(name, false)
  return apart.label === 'objective' && apart.text !== ''
    ? { role: 'objective', name }
    : { role: 'squad', name: name.replace(/:$/, '') }
}

const titleOf = (units: readonly Heading[]): Heading | null => {
  const [first, ...others] = units
  return first?.depth === 1 && others.length > 0 && others.every(({ depth }) => depth > 1) ? first : null
}
