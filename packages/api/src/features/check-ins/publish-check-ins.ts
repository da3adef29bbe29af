import { OutcomeUnknown } from '@polyrhythm/db/outcome-unknown'
import type { AsMembers, Knocking, Tx } from '@polyrhythm/db/tenant'
import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { notFound, type Refusal } from '@polyrhythm/domain/refusals'
import { ok, refuse, type Result } from '@polyrhythm/domain/result'
import { sql } from 'drizzle-orm'
import type { ChangeFeed } from '#api/changes/change-feed'
import type { Deps } from '#api/deps'
import { batcherOf } from '#api/lib/batcher'
import type { Context } from '#api/trpc/context'
import { isDatabaseAway, refusalOfDatabase } from '#api/trpc/refusal-of-database'
import type { CheckInFacts } from './check-in-facts.ts'
import { answerOf, decideCheckIn, type DecidedCheckIn, type PublishedCheckIn } from './decide-check-in.ts'

type Sent = Pick<Knocking, 'accountId'> & { readonly input: PublishCheckIn; readonly logWith: Context['logWith'] }
type Outcome = Result<PublishedCheckIn, Refusal>

/** Publishes one check-in, together with those of the same organisation that arrive meanwhile. */
export type PublishOne = (who: Knocking, input: PublishCheckIn, logWith: Context['logWith']) => Promise<Outcome>

type Publisher = Pick<Deps, 'clock'> & { readonly asMembers: AsMembers; readonly wake: ChangeFeed['wake'] }

/** Larger ones hold their locks longer than they save trips. */
const largestBatch = 64
/** How often a check-in is tried again that another process took meanwhile. */
const attemptsMore = 5
/** Fewer than these wait for the batch that is on the way: two small ones cost more than one. */
const fullEnough = 16

/**
 * Makes the publisher of a process. A check-in costs two trips and a commit however many go together: what deciding asks,
 * then what is stored. It is acknowledged after the commit and not before.
 *
 * @see docs/decisions/012-fast-lane.md
 */
export function checkInPublisher(publisher: Publisher): PublishOne {
  const publish = batcherOf<Sent, Outcome>({
    max: largestBatch,
    fill: fullEnough,
    nameOf: ({ input }) => input.checkInId,
    run: (slug, batch) => publishBatch(publisher, slug, batch),
    isOnesFault: (error) => !isDatabaseAway(error),
  })
  return async ({ accountId, slug }, input, logWith) => {
    const sent = { accountId, input, logWith }
    const attempt = (left: number): Promise<Outcome> =>
      publish(slug, sent).catch((error: unknown) => {
        if (error instanceof TakenMeanwhile && left > 0) return attempt(left - 1)
        throw error
      })
    try {
      return await attempt(attemptsMore)
    } catch (error) {
      // Sent again under its id, it is stored once, whatever became of it: nobody has to look first.
      if (error instanceof OutcomeUnknown) throw error.cause
      const refusal = refusalOfDatabase(error)
      if (refusal === null) throw error
      return refuse(refusal)
    }
  }
}

/**
 * Another process took the id between the two trips. Done again, this one finds what that one stored; or stores it itself,
 * where that one's batch was taken back for another id that this one had taken. Two that meet like this more than once are
 * rare, and each time one of them gets further.
 */
class TakenMeanwhile extends Error {}

async function publishBatch(publisher: Publisher, slug: string, batch: readonly Sent[]): Promise<Outcome[]> {
  const { asMembers, wake, clock } = publisher
  const accountIds = [...new Set(batch.map(({ accountId }) => accountId))]
  const { outcomes, members } = await asMembers({ accountIds, slug }, async (tx, entered) => {
    const [found, facts] = await Promise.all([entered, loadFacts(tx, batch)])
    const decided = batch.map(({ accountId, input, logWith }) => {
      const me = found.find(({ account_id: account }) => account === accountId)
      if (me === undefined) return refuse(notFound)
      logWith({ org: me.org_id, member: me.member_id })
      return decideCheckIn(input, me.member_id, facts, clock())
    })
    const made = decided.flatMap((each) => (each.ok && 'store' in each.value ? [each.value.store] : []))
    const stored = await store(tx, made)
    return { outcomes: decided.map((each) => outcomeOf(each, stored)), members: found }
  })
  const [first] = members
  if (first !== undefined) wake(first.org_id)
  return outcomes
}

function outcomeOf(decided: ReturnType<typeof decideCheckIn>, stored: ReadonlyMap<string, PublishedCheckIn>): Outcome {
  if (!decided.ok) return decided
  if ('answer' in decided.value) return ok(decided.value.answer)
  const made = stored.get(decided.value.store.checkIn.id)
  if (made === undefined) throw new TakenMeanwhile()
  return ok(made)
}

async function loadFacts(tx: Tx, batch: readonly Sent[]): Promise<CheckInFacts> {
  const inputs = batch.map(({ input }) => input)
  const ids = inputs.map(({ checkInId }) => checkInId)
  const squads = [...new Set(inputs.map(({ squadId }) => squadId))]
  const keyResults = inputs.flatMap(({ values }) => values.map(({ keyResultId }) => keyResultId))
  const [row] = await tx.execute<{ facts: CheckInFacts }>(
    sql`select poly.check_in_facts(${sql.param(ids)}::uuid[], ${sql.param(squads)}::uuid[], ${sql.param(keyResults)}::uuid[]) as facts`,
  )
  if (row === undefined) throw new Error('poly.check_in_facts gives one row')
  return row.facts
}

async function store(tx: Tx, decided: readonly DecidedCheckIn[]): Promise<ReadonlyMap<string, PublishedCheckIn>> {
  if (decided.length === 0) return new Map()
  // In the order of their ids: two processes that store the same ones at once wait for each other, and lock nobody out.
  const inOrder = decided.toSorted(({ checkIn: a }, { checkIn: b }) => (a.id < b.id ? -1 : 1))
  const checkIns = JSON.stringify(inOrder.map(({ checkIn }) => checkIn))
  const values = JSON.stringify(decided.flatMap((each) => each.values))
  const rows = await tx.execute<{ id: string; week_of: string; published_at: string }>(
    sql`select * from poly.store_check_ins(${checkIns}::text::json, ${values}::text::json)`,
  )
  return new Map(
    rows.map(({ id, week_of: weekOf, published_at: publishedAt }) => [id, answerOf({ id, weekOf, publishedAt })]),
  )
}
