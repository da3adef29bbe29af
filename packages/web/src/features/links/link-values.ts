import type { LinkKind } from '@polyrhythm/domain/links/link'
import type { LinkTargetView, ObjectiveView } from '#web/lib/api-types.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What can be said of a target: another squad's objective is shared, everything else is helped in one of three ways. */
export const linkKindsFor = (target: LinkTargetView | null): readonly LinkKind[] =>
  target?.kind === 'objective' ? ['shares'] : ['contributes', 'explores', 'protects']

/** An objective has one primary link; the first one that is not a share is it. */
export const weightFor = (objective: Pick<ObjectiveView, 'links'>, kind: LinkKind): 'primary' | 'secondary' =>
  kind !== 'shares' && !objective.links.some(({ weight }) => weight === 'primary') ? 'primary' : 'secondary'

/** Targets as the search shows them: key and title, and whose they are. An objective cannot point at itself. */
export const targetOptions = (targets: readonly LinkTargetView[], objectiveIds: readonly string[], t: Translate) =>
  targets
    .filter(({ id }) => !objectiveIds.includes(id))
    .map(({ id, kind, key, title, rank, owner }) => ({
      id,
      label: `${key} ${title}`,
      hint: rank === null ? t(`links.target.${kind}`, { owner }) : t('links.target.ranked', { rank, owner }),
    }))
