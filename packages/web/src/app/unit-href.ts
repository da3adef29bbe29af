import type { UnitKind } from '@polyrhythm/domain/squads/unit'
import { hrefTo } from './paths.ts'

/** Where a unit is shown: a squad with its objectives, any other with its people. */
export const unitHref = (org: string, { kind, slug }: { kind: UnitKind; slug: string }): string =>
  kind === 'squad' ? hrefTo('squad', { org, slug }) : hrefTo('unit', { org, slug })
