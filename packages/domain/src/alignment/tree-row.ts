import type { BetInGraph, LinkInGraph, Named, ObjectiveInGraph } from './graph.ts'

export type TreeGroup = 'no_belief' | 'direct_to_goal' | 'shared' | 'independent' | 'not_linked'

/** Where a row stands. */
export type RowPosition = {
  readonly rowId: string
  readonly parentRowId: string | null
  readonly depth: number
  readonly childCount: number
}
/** One line of the tree, in the order in which it is drawn; `rowId` is unique, node ids may repeat. */
export type TreeRow = RowPosition &
  (
    | { readonly kind: 'belief' | 'goal' | 'keyResult'; readonly node: Named }
    | { readonly kind: 'group'; readonly group: TreeGroup }
    | {
        readonly kind: 'bet'
        readonly node: BetInGraph
        readonly goals: readonly Named[]
        readonly supports: readonly string[]
        readonly alsoUnder: readonly string[]
      }
    | {
        readonly kind: 'objective'
        readonly node: ObjectiveInGraph
        readonly link: LinkInGraph | null
        readonly alsoUnder: readonly string[]
        readonly shares: readonly string[]
      }
  )
