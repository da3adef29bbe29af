import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentGraph, LinkInGraph } from './graph.ts'
import { treeOf } from './tree.ts'
import type { TreeRow } from './tree-row.ts'

const named = (id: string, key = id) => ({ id, key, title: `title of ${id}` })
const bet = (id: string, rank: number | null, goalIds: string[] = []) => ({
  ...named(id),
  place: rank === null ? null : { boardId: 'company', column: 'now' as const, rank },
  effectiveRank: rank,
  goalIds,
})
const objective = (id: string, more: { basis?: 'bet' | 'own_mission'; reason?: string } = {}) => ({
  ...named(id),
  squadId: 'squad',
  basis: more.basis ?? ('bet' as const),
  reason: more.reason ?? null,
})
const link = (objectiveId: string, targetId: string, more: Partial<LinkInGraph> = {}): LinkInGraph => ({
  id: `${objectiveId}>${targetId}`,
  objectiveId,
  target: { kind: 'bet', id: targetId },
  kind: 'contributes',
  weight: 'primary',
  state: 'declared',
  ...more,
})
const empty: AlignmentGraph = {
  beliefs: [],
  goals: [],
  bets: [],
  objectives: [],
  keyResults: [],
  standsOn: [],
  supports: [],
  links: [],
}

const nameOf = (row: TreeRow): string => (row.kind === 'group' ? `(${row.group})` : row.node.key)
const draw = (rows: readonly TreeRow[]) => rows.map((row) => `${'  '.repeat(row.depth)}${nameOf(row)}`)

const small: AlignmentGraph = {
  beliefs: [named('BL-2'), named('BL-10')],
  goals: [named('G-1')],
  bets: [bet('B-1', 2, ['G-1']), bet('B-2', 1), bet('B-3', null)],
  objectives: [
    objective('PAY-1'),
    objective('PAY-2', { basis: 'own_mission', reason: 'pay day' }),
    objective('PAY-3'),
    objective('PAY-10'),
  ],
  keyResults: [
    { ...named('PAY-1.2'), objectiveId: 'PAY-1' },
    { ...named('PAY-1.1'), objectiveId: 'PAY-1' },
  ],
  standsOn: [
    { betId: 'B-1', beliefId: 'BL-10' },
    { betId: 'B-1', beliefId: 'BL-2' },
    { betId: 'B-2', beliefId: 'BL-2' },
  ],
  supports: [],
  links: [
    link('PAY-1', 'B-1'),
    link('PAY-1', 'B-2'),
    link('PAY-10', 'B-3', { state: 'stale' }),
    link('PAY-3', 'B-1', { state: 'withdrawn' }),
  ],
}

describe('the alignment tree', () => {
  it('[AL6] reads belief, bet, objective, key result, in rank and key order', () => {
    expect(draw(treeOf(small))).toEqual([
      'BL-2',
      '  B-2',
      '    PAY-1',
      '      PAY-1.1',
      '      PAY-1.2',
      '  B-1',
      '    PAY-1',
      '      PAY-1.1',
      '      PAY-1.2',
      'BL-10',
      '(no_belief)',
      '  B-3',
      '    PAY-10',
      '(independent)',
      '  PAY-2',
      '(not_linked)',
      '  PAY-3',
    ])
  })

  it('[AL6] an objective with two links says where else it stands, a bet which other belief it has and which goal it aims at', () => {
    const rows = treeOf(small)
    const of = (kind: string, key: string) => rows.filter((row) => row.kind === kind && nameOf(row) === key)
    expect(of('objective', 'PAY-1').map((row) => row.kind === 'objective' && row.alsoUnder)).toEqual([['B-1'], ['B-2']])
    expect(of('bet', 'B-1')).toMatchObject([{ alsoUnder: ['BL-10'], goals: [{ key: 'G-1' }] }])
  })

  it('[AL7] a bet without a belief stands under that of the nearest bet it supports, even in a circle', () => {
    const graph: AlignmentGraph = {
      ...empty,
      beliefs: [named('BL-1')],
      bets: [bet('B-1', 1), bet('B-2', null), bet('B-3', null), bet('B-4', null)],
      standsOn: [{ betId: 'B-1', beliefId: 'BL-1' }],
      supports: [
        { betId: 'B-3', supportedBetId: 'B-2' },
        { betId: 'B-2', supportedBetId: 'B-3' },
        { betId: 'B-2', supportedBetId: 'B-1' },
      ],
    }
    expect(draw(treeOf(graph))).toEqual(['BL-1', '  B-1', '  B-2', '  B-3', '(no_belief)', '  B-4'])
    expect(treeOf(graph)[2]).toMatchObject({ supports: ['B-1', 'B-3'] })
  })

  it('[AL8] links to a goal, a belief and another squad’s objective have their place too', () => {
    const graph: AlignmentGraph = {
      ...empty,
      beliefs: [named('BL-1')],
      goals: [named('G-1'), named('G-2')],
      objectives: [objective('PAY-1'), objective('PAY-2'), objective('PAY-3')],
      links: [
        link('PAY-1', 'G-1', { target: { kind: 'goal', id: 'G-1' } }),
        link('PAY-2', 'BL-1', { target: { kind: 'belief', id: 'BL-1' } }),
        link('PAY-3', 'PAY-1', { target: { kind: 'objective', id: 'PAY-1' }, kind: 'shares' }),
      ],
    }
    expect(draw(treeOf(graph))).toEqual([
      'BL-1',
      '  PAY-2',
      '(direct_to_goal)',
      '  G-1',
      '    PAY-1',
      '(shared)',
      '  PAY-3',
    ])
    expect(treeOf(graph).at(-1)).toMatchObject({ shares: ['PAY-1'], link: null })
  })

  it('[AL8] nothing is lost when a link points at something that is not there', () => {
    expect(draw(treeOf({ ...empty, objectives: [objective('PAY-1')], links: [link('PAY-1', 'gone')] }))).toEqual([
      '(not_linked)',
      '  PAY-1',
    ])
  })
})

const ids = (letter: string, max: number) =>
  fc.nat(max).map((count) => Array.from({ length: count }, (_, n) => `${letter}-${n + 1}`))
const pairsOf = (left: readonly string[], right: readonly string[]) =>
  left.length === 0 || right.length === 0
    ? fc.constant([])
    : fc.array(fc.tuple(fc.constantFrom(...left), fc.constantFrom(...right)), { maxLength: 12 })
const graphs: fc.Arbitrary<AlignmentGraph> = fc
  .tuple(ids('BL', 4), ids('B', 6), ids('PAY', 8))
  .chain(([beliefs, bets, objectives]) =>
    fc
      .tuple(
        pairsOf(bets, beliefs),
        pairsOf(bets, bets),
        pairsOf(objectives, [...bets, ...bets, ...beliefs]),
        fc.infiniteStream(fc.constantFrom('declared' as const, 'stale' as const, 'withdrawn' as const)),
      )
      .map(([standsOn, supports, links, states]) => ({
        ...empty,
        beliefs: beliefs.map((id) => named(id)),
        bets: bets.map((id, index) => bet(id, index % 3 === 0 ? null : index)),
        objectives: objectives.map((id) => objective(id)),
        keyResults: objectives.map((id) => ({ ...named(`${id}.1`), objectiveId: id })),
        standsOn: standsOn.map(([betId, beliefId]) => ({ betId, beliefId })),
        supports: supports.map(([betId, supportedBetId]) => ({ betId, supportedBetId })),
        links: [...new Map(links.map((pair) => [pair.join('>'), pair])).values()].map(([from, to]) =>
          link(from, to, {
            target: { kind: to.startsWith('BL') ? 'belief' : 'bet', id: to },
            state: states.next().value,
          }),
        ),
      })),
  )

describe('whatever the graph', () => {
  it('[AL9] every link that is not withdrawn is drawn exactly once, under its target', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const rows = treeOf(graph)
        const byId = new Map(rows.map((row) => [row.rowId, row]))
        const drawn = rows.flatMap((row) => {
          const parent = byId.get(row.parentRowId ?? '')
          return row.kind === 'objective' && row.link !== null && parent !== undefined
            ? [`${row.node.id}>${nameOf(parent)}`]
            : []
        })
        expect(drawn.toSorted()).toEqual(
          graph.links
            .filter(({ state }) => state !== 'withdrawn')
            .map(({ id }) => id)
            .toSorted(),
        )
      }),
    )
  })

  it('[AL9] every belief and bet is drawn once, every objective at least once', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const drawn = (kind: string) =>
          treeOf(graph)
            .filter((row) => row.kind === kind)
            .map(nameOf)
        expect(drawn('belief').toSorted()).toEqual(graph.beliefs.map(({ key }) => key).toSorted())
        expect(drawn('bet').toSorted()).toEqual(graph.bets.map(({ key }) => key).toSorted())
        expect(new Set(drawn('objective'))).toEqual(new Set(graph.objectives.map(({ key }) => key)))
      }),
    )
  })

  it('[AL9] rows are a tree in drawing order: unique ids, each parent before its children, depths and counts right', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const rows = treeOf(graph)
        expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length)
        rows.forEach((row, index) => {
          const parent = rows.slice(0, index).find(({ rowId }) => rowId === row.parentRowId)
          expect(row.depth).toBe(parent === undefined ? 0 : parent.depth + 1)
          expect(row.parentRowId === null).toBe(parent === undefined)
          expect(rows.filter(({ parentRowId }) => parentRowId === row.rowId)).toHaveLength(row.childCount)
        })
      }),
    )
  })

  it('[AL9] the order of the input does not matter', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const reversed = Object.fromEntries(Object.entries(graph).map(([name, list]) => [name, list.toReversed()]))
        expect(treeOf({ ...graph, ...reversed })).toEqual(treeOf(graph))
      }),
    )
  })
})
