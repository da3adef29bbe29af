import { mentionPattern } from '@polyrhythm/domain/comments/mentions'

/** What of a tree of elements is read here; its other fields stay as they are. */
export type TreeNode = {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: TreeNode[]
}

type PersonOf = (id: string) => { readonly name: string; readonly href: string | null }

/** Makes harmless text of everything that is no plain Markdown, before it is sanitised: HTML stands as it was typed, an image is a link to it, and people have their names. */
export const plainTree =
  (personOf: PersonOf) =>
  (tree: TreeNode): void => {
    if (tree.children !== undefined) tree.children = tree.children.flatMap((child) => plainNode(child, personOf))
  }

const plainNode = (node: TreeNode, personOf: PersonOf): TreeNode[] => {
  if (node.type === 'raw') return [textOf(node.value ?? '')]
  if (node.type === 'text') return namedText(node.value ?? '', personOf)
  if (node.tagName === 'img') {
    const [src, alt] = [wordOf(node, 'src'), wordOf(node, 'alt')]
    return [link(src, alt === '' ? src : alt)]
  }
  plainTree(personOf)(node)
  return [node]
}

const namedText = (text: string, personOf: PersonOf): TreeNode[] =>
  text.split(mentionPattern()).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [textOf(part)]
    const { name, href } = personOf(part)
    return [href === null ? textOf(`@${name}`) : link(href, `@${name}`)]
  })

const wordOf = ({ properties }: TreeNode, name: string): string => {
  const value = properties?.[name]
  return typeof value === 'string' ? value : ''
}

const textOf = (value: string): TreeNode => ({ type: 'text', value })
const link = (href: string, text: string): TreeNode => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [textOf(text)],
})
