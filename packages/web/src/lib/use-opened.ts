import { useEffect } from 'react'
import { useOrg } from './org-context.tsx'
import { type RecentThing, rememberRecent } from './recent.ts'

/** What a page about one thing remembers of it; null before it is there. `key` is how the server writes it, not the address. */
export const openedOf = (
  kind: 'bet' | 'objective' | 'key_result' | 'belief' | 'data' | 'insight',
  data:
    | { readonly id: string; readonly key: string; readonly title: string; readonly squad?: { readonly name: string } }
    | undefined,
): RecentThing | null =>
  data === undefined
    ? null
    : { kind, id: data.id, key: data.key, title: data.title, slug: null, owner: data.squad?.name ?? null }

/** Remembers that this page was opened, for the palette. Null while it is not known what it shows. */
export const useOpened = (opened: RecentThing | null): void => {
  const { slug: org } = useOrg()
  useEffect(() => {
    if (opened !== null) rememberRecent(org, opened)
  }, [org, opened])
}
