import { hrefTo } from '#web/app/paths.ts'

/** Where a thing is shown that evidence leads to. */
export const targetHref = (org: string, { kind, key }: { readonly kind: string; readonly key: string }): string => {
  if (kind === 'bet') return hrefTo('bet', { org, key })
  if (kind === 'objective') return hrefTo('objective', { org, key })
  return kind === 'belief' ? hrefTo('belief', { org, key }) : hrefTo('evidenceItem', { org, key })
}
