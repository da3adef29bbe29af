import { orgDirectory, sampleCopy } from '@polyrhythm/db/schema/directory'
import { isNull, lte, sql } from 'drizzle-orm'
import type { Deps } from '#api/deps'

type CaretakerDeps = Pick<Deps, 'directory' | 'asOrg' | 'clock'>

/** Any two places on earth are at most a day apart: what is not due in its own zone yet is left for later. */
const dayMs = 86_400_000

/**
 * Removes the organisations whose day has come, samples whose account is gone, and what the directory kept for a
 * time. Several processes may do it at once: what one has removed, another finds gone. One that fails keeps no other waiting.
 *
 * @returns how many organisations it removed
 * @throws the first failure, once everything else was done
 */
export async function tidyUp({ directory, asOrg, clock }: CaretakerDeps): Promise<number> {
  await directory.execute(sql`select poly.tidy_directory()`)
  const latest = new Date(clock().getTime() + dayMs).toISOString().slice(0, 10)
  const due = await directory
    .select({ orgId: orgDirectory.orgId })
    .from(orgDirectory)
    .where(lte(orgDirectory.deleteOn, latest))
  const left = await directory.select({ orgId: sampleCopy.orgId }).from(sampleCopy).where(isNull(sampleCopy.accountId))
  const work = [
    ...left.map(
      ({ orgId }) =>
        () =>
          eraseLeft(asOrg, orgId),
    ),
    ...due.map(
      ({ orgId }) =>
        () =>
          purge(asOrg, orgId),
    ),
  ]
  const done: PromiseSettledResult<boolean>[] = []
  for (const each of work) done.push(...(await Promise.allSettled([each()]))) // one at a time: each holds many rows
  for (const each of done) if (each.status === 'rejected') throw each.reason
  return done.filter((each) => each.status === 'fulfilled' && each.value).length
}

const purge = (asOrg: Deps['asOrg'], orgId: Parameters<Deps['asOrg']>[0]['orgId']): Promise<boolean> =>
  asOrg({ orgId, actors: [] }, async (tx) => {
    const [found] = await tx.execute<{ isDue: boolean }>(
      sql`select delete_on <= poly.today() as "isDue" from poly.org where org_id = ${orgId}`,
    )
    if (found?.isDue !== true) return false
    await tx.execute(sql`set local statement_timeout = 0`) // a large one takes longer than anything that somebody waits for
    await tx.execute(sql`select poly.purge_org()`)
    return true
  })

/** A sample whose account is gone: nobody can enter it. */
const eraseLeft = (asOrg: Deps['asOrg'], orgId: Parameters<Deps['asOrg']>[0]['orgId']): Promise<boolean> =>
  asOrg({ orgId, actors: [] }, async (tx) => {
    const [removed] = await tx.execute<{ was: boolean }>(sql`select poly.remove_sample(null) as was`)
    return removed?.was === true
  })

/**
 * Tidies up once an hour.
 *
 * @param onFailure told of what failed; the next hour tries again
 * @returns what ends it
 */
export function startCaretaker(deps: CaretakerDeps, onFailure: (error: unknown) => void): () => void {
  const timer = setInterval(() => void tidyUp(deps).catch(onFailure), 3_600_000)
  timer.unref()
  return () => clearInterval(timer)
}
