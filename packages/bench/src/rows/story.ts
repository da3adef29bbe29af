import * as z from 'zod/mini'
import { STORY } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { printTurn } from '#bench/harness/print'
import { runRounds } from '#bench/harness/rounds'
import { spreadOf } from '#bench/harness/statistics'
import { claimOf, findingOf } from '#bench/harness/verdict'
import { askStory } from '#bench/load/ask-once'

const answer = z.object({
  result: z.object({
    data: z.object({
      beliefs: z.array(z.unknown()),
      bets: z.array(z.unknown()),
      tribes: z.array(z.object({ squadCount: z.number() })),
    }),
  }),
})

/** The Rhythm page of 120 bets and 400 squads, whole, for one person who has the server for themselves. */
export const story: Row = {
  id: 'RHYTHM',
  title: `the whole story of ${STORY.bets} bets and ${STORY.squads} squads`,
  isQuick: true,
  tenants: [STORY],
  run: async (bench) => {
    const { port } = await bench.server('product')
    const said = await askStory({ port, plan: STORY, squad: 0 })
    const { beliefs, bets, tribes } = answer.parse(said).result.data
    const squads = tribes.reduce((sum, { squadCount }) => sum + squadCount, 0)
    const isWhole = beliefs.length === STORY.beliefs && bets.length === STORY.bets && squads === STORY.squads
    const name = 'product, one client'
    const one = await bench.over('product', 'story', [STORY], name, 1)
    const found = await runRounds([one], bench.rounds, bench.slice, (_, measured) =>
      printTurn('RHYTHM', name, measured),
    )
    const p95 = (found.get(name) ?? []).map(({ latency }) => latency?.p95 ?? Number.NaN)
    const bytes = JSON.stringify(said).length / 1_024
    return [
      claimOf('RHYTHM', 'product tells of every belief, bet and squad', isWhole),
      findingOf('RHYTHM', `${name}, p95`, spreadOf(p95), { atMost: 200 }, 'ms'),
      findingOf(
        'RHYTHM',
        'the answer, before compression',
        { median: bytes, min: bytes, max: bytes },
        { atMost: 100 },
        'KiB',
      ),
    ]
  },
}
