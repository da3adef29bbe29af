import { byKey } from '#domain/keys/by-key'
import { isIndependentByChoice } from '#domain/objectives/objective'
import {
  type AlignmentGraph,
  type BetInGraph,
  type KeyResultInGraph,
  type LinkInGraph,
  type Named,
  type ObjectiveInGraph,
} from './graph.ts'
import { type BeliefsOfBet, beliefsOfBets } from './home-belief.ts'
import type { RowPosition, TreeGroup, TreeRow } from './tree-row.ts'

type Branch = {
  readonly row: DistributiveOmit<TreeRow, keyof RowPosition>
  readonly id: string
  readonly children: readonly Branch[]
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/**
 * The alignment tree, belief ▸ bet ▸ objective ▸ key result, as rows in drawing order. Each link that is not withdrawn
 * draws its objective once under its target; an objective with several links says where else it stands. Objectives without
 * a drawn link come last, those that stand alone by a written choice apart from those that simply are not linked.
 *
 * @see SPEC.md AL6–AL9
 */
export const treeOf = (graph: AlignmentGraph): readonly TreeRow[] => {
  const context = contextOf(graph)
  const bets = graph.bets.toSorted(byPlace)
  const homeless = bets.filter(({ id }) => context.beliefs.get(id)?.home === null)
  const roots = [
    ...graph.beliefs.toSorted(byKey).map((belief) => beliefBranch(belief, bets, context)),
    ...groupBranch(
      'no_belief',
      homeless.map((bet) => betBranch(bet, context)),
    ),
    ...groupBranch(
      'direct_to_goal',
      graph.goals.toSorted(byKey).flatMap((goal) => goalBranch(goal, context)),
    ),
    ...looseGroups(graph, context),
  ]
  return roots.flatMap((branch) => flatten(branch, null, 0))
}

type Context = {
  readonly beliefs: ReadonlyMap<string, BeliefsOfBet>
  readonly named: ReadonlyMap<string, Named>
  readonly objectives: ReadonlyMap<string, ObjectiveInGraph>
  readonly keyResults: ReadonlyMap<string, readonly KeyResultInGraph[]>
  readonly linksByTarget: ReadonlyMap<string, readonly LinkInGraph[]>
  readonly linksByObjective: ReadonlyMap<string, readonly LinkInGraph[]>
  readonly supports: ReadonlyMap<string, readonly string[]>
}

const contextOf = (graph: AlignmentGraph): Context => {
  const objectives = new Map(graph.objectives.map((objective) => [objective.id, objective]))
  const named = new Map<string, Named>(
    [...graph.beliefs, ...graph.goals, ...graph.bets, ...graph.objectives].map((node) => [node.id, node]),
  )
  const drawn = graph.links.filter(
    (link) => link.state !== 'withdrawn' && objectives.has(link.objectiveId) && named.has(link.target.id),
  )
  return {
    beliefs: beliefsOfBets(graph),
    named,
    objectives,
    keyResults: Map.groupBy(graph.keyResults, ({ objectiveId }) => objectiveId),
    linksByTarget: Map.groupBy(drawn, ({ target }) => target.id),
    linksByObjective: Map.groupBy(drawn, ({ objectiveId }) => objectiveId),
    supports: new Map(
      [...Map.groupBy(graph.supports, ({ betId }) => betId)].map(([betId, edges]) => [
        betId,
        keysOf(
          edges.map(({ supportedBetId }) => supportedBetId),
          named,
        ),
      ]),
    ),
  }
}

const beliefBranch = (belief: Named, bets: readonly BetInGraph[], context: Context): Branch => ({
  id: belief.id,
  row: { kind: 'belief', node: belief },
  children: [
    ...bets.filter(({ id }) => context.beliefs.get(id)?.home?.id === belief.id).map((bet) => betBranch(bet, context)),
    ...linkedObjectives(belief.id, context),
  ],
})

const betBranch = (bet: BetInGraph, context: Context): Branch => ({
  id: bet.id,
  row: {
    kind: 'bet',
    node: bet,
    goals: bet.goalIds.flatMap((id) => context.named.get(id) ?? []),
    supports: context.supports.get(bet.id) ?? [],
    alsoUnder: (context.beliefs.get(bet.id)?.others ?? []).map(({ key }) => key),
  },
  children: linkedObjectives(bet.id, context),
})

const goalBranch = (goal: Named, context: Context): readonly Branch[] => {
  const children = linkedObjectives(goal.id, context)
  return children.length === 0 ? [] : [{ id: goal.id, row: { kind: 'goal', node: goal }, children }]
}

const linkedObjectives = (targetId: string, context: Context): readonly Branch[] =>
  (context.linksByTarget.get(targetId) ?? [])
    .flatMap((link) => {
      const objective = context.objectives.get(link.objectiveId)
      return objective === undefined ? [] : [{ link, objective }]
    })
    .toSorted((a, b) => byKey(a.objective, b.objective) || (a.link.id < b.link.id ? -1 : 1))
    .map(({ link, objective }) => objectiveBranch(objective, link, context))

const objectiveBranch = (objective: ObjectiveInGraph, link: LinkInGraph | null, context: Context): Branch => {
  const links = context.linksByObjective.get(objective.id) ?? []
  const elsewhere = links.filter(({ kind, target }) => kind !== 'shares' && target.id !== link?.target.id)
  return {
    id: link?.id ?? objective.id,
    row: {
      kind: 'objective',
      node: objective,
      link,
      alsoUnder: keysOf(
        elsewhere.map(({ target }) => target.id),
        context.named,
      ),
      shares: keysOf(
        links.filter(({ kind }) => kind === 'shares').map(({ target }) => target.id),
        context.named,
      ),
    },
    children: (context.keyResults.get(objective.id) ?? [])
      .toSorted(byKey)
      .map((node) => ({ id: node.id, row: { kind: 'keyResult', node }, children: [] })),
  }
}

const looseGroups = (graph: AlignmentGraph, context: Context): readonly Branch[] => {
  const groups = Map.groupBy(graph.objectives.toSorted(byKey), (objective) => looseGroupOf(objective, context))
  return (['shared', 'independent', 'not_linked'] as const).flatMap((group) =>
    groupBranch(
      group,
      (groups.get(group) ?? []).map((objective) => objectiveBranch(objective, null, context)),
    ),
  )
}

const looseGroupOf = (objective: ObjectiveInGraph, context: Context): TreeGroup | null => {
  const links = context.linksByObjective.get(objective.id) ?? []
  if (links.some(({ kind }) => kind !== 'shares')) return null
  if (links.length > 0) return 'shared'
  return isIndependentByChoice(objective) ? 'independent' : 'not_linked'
}

const groupBranch = (group: TreeGroup, children: readonly Branch[]): readonly Branch[] =>
  children.length === 0 ? [] : [{ id: group, row: { kind: 'group', group }, children }]

const keysOf = (ids: readonly string[], named: ReadonlyMap<string, Named>): readonly string[] =>
  [...new Set(ids)]
    .flatMap((id) => named.get(id) ?? [])
    .toSorted(byKey)
    .map(({ key }) => key)

const byPlace = (a: BetInGraph, b: BetInGraph): number => {
  const worst = Number.POSITIVE_INFINITY
  return (
    (a.place === null ? 1 : 0) - (b.place === null ? 1 : 0) ||
    compare(a.effectiveRank ?? worst, b.effectiveRank ?? worst) ||
    compare(a.place?.rank ?? worst, b.place?.rank ?? worst) ||
    byKey(a, b)
  )
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

const flatten = ({ id, row, children }: Branch, parentRowId: string | null, depth: number): TreeRow[] => {
  const rowId = parentRowId === null ? id : `${parentRowId}/${id}`
  return [
    { ...row, rowId, parentRowId, depth, childCount: children.length },
    ...children.flatMap((child) => flatten(child, rowId, depth + 1)),
  ]
}
