import { hrefTo } from '#web/app/paths.ts'
import type { RecentThing } from '#web/lib/recent.ts'

/** Where something found is shown; what has no page of its own, where it is listed. */
export const thingHref = (org: string, { id, kind, key, slug }: RecentThing): string => {
  if (kind === 'bet' && key !== null) return hrefTo('bet', { org, key })
  if (kind === 'objective' && key !== null) return hrefTo('objective', { org, key })
  if (kind === 'key_result' && key !== null) return hrefTo('keyResult', { org, key })
  if (kind === 'belief' && key !== null) return hrefTo('belief', { org, key })
  if ((kind === 'data' || kind === 'insight') && key !== null) return hrefTo('evidenceItem', { org, key })
  if (kind === 'goal') return hrefTo('goal', { org, key: key ?? id })
  if (kind === 'squad' && slug !== null) return hrefTo('squad', { org, slug })
  if (kind === 'group' && slug !== null) return hrefTo('unit', { org, slug })
  return kind === 'person' ? hrefTo('person', { org, id }) : hrefTo('align', { org })
}
