import { node } from '@polyrhythm/db/schema/node'
import { weekOf } from '@polyrhythm/domain/cycles/cycle'
import type { Day } from '@polyrhythm/domain/cycles/day'
import { gapsOf } from '@polyrhythm/domain/rhythm/gaps'
import { ok } from '@polyrhythm/domain/result'
import { eq } from 'drizzle-orm'
import { loadGoals } from '#api/lib/goals/load-goals'
import { loadCycles, runningCycle } from '#api/lib/load-cycles'
import type { OrgContext } from '#api/trpc/run'
import { gapFactsOf, loadStory, type Story } from './load-story.ts'
import { presentStory } from './present-story.ts'

/** The whole story: what we believe, where we go, what we bet on, who works on it, when we look at it again, and what is missing. */
export const getRhythm = async ({ ctx }: { ctx: OrgContext }) => {
  const [story, goals, cycles] = await Promise.all([
    loadStory(ctx),
    loadGoals(ctx, eq(node.state, 'active')),
    loadCycles(ctx),
  ])
  const cycle = runningCycle(ctx, cycles, null)
  const goalKeys = new Map(goals.flatMap(({ id, key }) => (key === null ? [] : [[id, key] as const])))
  return ok({
    cycle:
      cycle === null
        ? null
        : { name: cycle.name, starts: cycle.starts, ends: cycle.ends, week: weekOf(cycle, story.today) },
    reviews: reviewsOf(story),
    northStar: goals.find(({ kind }) => kind === 'north_star') ?? null,
    goals: goals.filter(({ kind }) => kind === 'goal'),
    ...presentStory(story, goalKeys),
    gaps: gapsOf(gapFactsOf(story)).map(({ kind, rule, items }) => ({ kind, rule, count: items.length })),
  })
}

type Review =
  | { readonly on: Day; readonly of: 'board'; readonly name: string; readonly slug: string | null }
  | { readonly on: Day; readonly of: 'belief'; readonly keys: readonly string[] }

/** When boards and beliefs are looked at again, the soonest first; beliefs of one day together. */
const reviewsOf = ({ boards, beliefs }: Story): readonly Review[] => {
  const ofBoards = boards.flatMap(({ unitName: name, slug, kind, nextReviewOn }): Review[] =>
    nextReviewOn === null
      ? []
      : [{ on: nextReviewOn as Day, of: 'board', name, slug: kind === 'company' ? null : slug }],
  )
  const believed = beliefs.filter(({ state }) => state === 'held' || state === 'challenged')
  const byDay = Map.groupBy(believed, ({ reviewOn }) => reviewOn)
  const ofBeliefs = [...byDay].flatMap(([on, due]): Review[] =>
    on === null ? [] : [{ on, of: 'belief', keys: due.map(({ key }) => key) }],
  )
  return [...ofBoards, ...ofBeliefs].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
