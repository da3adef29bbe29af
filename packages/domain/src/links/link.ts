export const LINK_KINDS = ['contributes', 'explores', 'protects', 'shares'] as const
/** What an objective does for what it points at; *shares* points at another squad's objective. */
export type LinkKind = (typeof LINK_KINDS)[number]

export const LINK_WEIGHTS = ['primary', 'secondary'] as const
export type LinkWeight = (typeof LINK_WEIGHTS)[number]

export const LINK_TARGETS = ['bet', 'goal', 'belief', 'objective'] as const
export type LinkTarget = (typeof LINK_TARGETS)[number]

/**
 * Whether an objective may point at a thing of this kind in this way.
 *
 * @see SPEC.md AL1, decision 17
 */
export const isLinkAllowed = (kind: LinkKind, target: LinkTarget): boolean =>
  (kind === 'shares') === (target === 'objective')
