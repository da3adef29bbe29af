import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { skeletonOf } from './skeleton.ts'

/** A block of the document with its source; inline Markdown is left as it was written. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly number[]; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly number[]; readonly text: string }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      readonly lines: readonly number[]
      readonly items: readonly Item[]
    }
  | { readonly kind: 'quote' | 'code' | 'html' | 'divider' | 'definition' | 'other'; readonly lines: readonly number[] }
export type Item = { readonly lines: readonly number[]; readonly blocks: readonly Block[] }

export type Document = { readonly blocks: readonly Block[]; readonly definitions: ReadonlyMap<string, string> }

/**
 * The blocks of a Markdown document, each with its source text: inline Markdown is left as it was written.
 *
 * @see SPEC.md IM2
 */
export const blocksOf = (lines: readonly string[]): Document => {
  const skeleton = skeletonOf(lines)
  const root = fromMarkdown(skeleton.lines.join('\n'), {
    extensions: [{ disable: { null: ['codeIndented', 'definition'] } }],
  })
  const definitions: Block = { kind: 'definition', lines: skeleton.definitionLines }
  const blocks = root.children.map((node) => blockOf(node, { source: lines, masked: skeleton.lines }))
  return { blocks: [...blocks, definitions], definitions: skeleton.definitions }
}

type Texts = { readonly source: readonly string[]; readonly masked: readonly string[] }

const blockOf = (node: RootContent, texts: Texts): Block => {
  const lines = linesOfNode(node)
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', depth: node.depth, lines, text: textOf(node, texts) }
    case 'paragraph':
      return { kind: 'paragraph', lines, text: textOf(node, texts) }
    case 'list':
      return {
        kind: 'list',
        isOrdered: node.ordered === true,
        lines,
        items: node.children.map((item) => ({
          lines: linesOfNode(item),
          blocks: item.children.map((child) => blockOf(child, texts)),
        })),
      }
    case 'blockquote':
      return { kind: 'quote', lines }
    case 'thematicBreak':
      return { kind: 'divider', lines }
    case 'code':
    case 'html':
      return { kind: node.type, lines }
    default:
      return { kind: 'other', lines }
  }
}

const linesOfNode = (node: Nodes): readonly number[] => {
  const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 0]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** The source behind a node's masked text: the same places in the same lines. */
const textOf = (node: Extract<Nodes, { type: 'heading' | 'paragraph' }>, { source, masked }: Texts): string => {
  const found = node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'break' ? '\n' : ''))
    .join('')
  const first = (node.children[0]?.position?.start.line ?? 1) - 1
  return found
    .split('\n')
    .map((text, index) => {
      const start = (masked[first + index] ?? '').lastIndexOf(text)
      return start === -1 ? text : (source[first + index] ?? '').slice(start, start + text.length)
    })
    .join('\n')
}
