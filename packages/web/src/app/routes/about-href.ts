import { hrefTo } from '#web/app/paths.ts'

/** Where the thing that a question is about is shown; null for one without a page. */
export const aboutHref =
  (org: string) =>
  ({ kind, key }: { kind: string; key: string }): string | null => {
    if (kind === 'objective') return hrefTo('objective', { org, key })
    if (kind === 'key_result') return hrefTo('keyResult', { org, key })
    return kind === 'bet' ? hrefTo('bet', { org, key }) : null
  }
