import type { ReactNode } from 'react'
import ReactMarkdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { plainTree } from './plain-tree.ts'

export type MarkdownProps = {
  body: string
  /** Whom the body names; a name of null = a former member. */
  people: readonly { readonly id: string; readonly name: string | null }[]
}

/** A body as its author meant it: Markdown and nothing more. Loaded when the first comment is shown. */
export const Markdown = ({ body, people }: MarkdownProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const personOf = (id: string) => {
    const name = people.find((each) => each.id === id)?.name ?? null
    return { name: personName(name, t), href: name === null ? null : hrefTo('person', { org, id }) }
  }
  return (
    <ReactMarkdown
      rehypePlugins={[[() => plainTree(personOf)], [rehypeSanitize, allowed]]}
      components={{ a: BodyLink, ...headings }}
    >
      {body}
    </ReactMarkdown>
  )
}

/** A comment has no headings of the page: they are strong lines. */
const Strong = ({ children }: { children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
)
const headings = { h1: Strong, h2: Strong, h3: Strong, h4: Strong, h5: Strong, h6: Strong }

/** People are links inside the application; what leads out of it opens beside it and tells nobody where from. */
const BodyLink = ({ href = '', children }: { href?: string | undefined; children?: ReactNode }) => {
  if (href === '') return <>{children}</>
  if (href.startsWith('/') && !href.startsWith('//')) return <TextLink href={href}>{children}</TextLink>
  return (
    <TextLink href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </TextLink>
  )
}

const allowed = {
  tagNames: [
    'p',
    'br',
    'strong',
    'em',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
}
