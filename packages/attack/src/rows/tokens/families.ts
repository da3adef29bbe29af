import { setTimeout as sleep } from 'node:timers/promises'
import { openSession, type Session } from '@polyrhythm/api/sessions/sessions'
import { sessionTokens } from '@polyrhythm/api/sessions/session-token'
import type { Directory } from '@polyrhythm/db/client'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import { secret } from '#attack/lib/cookies'
import { waitUntil } from '#attack/lib/wait'
import type { Jar, Seen } from './visitor.ts'

/** Asks one of the processes, by its place. */
export type Visit = (at: number, jar: Jar) => Promise<Seen>

/** Longer than the grace in which a token that was used is still taken. */
const afterGraceMs = 10_600

export const tokenOf = (session: Session): string => sessionTokens([secret]).make(session)

/** A browser of the person, signed in without walking through the page. */
export const newSession = (directory: Directory, { accountId }: TestPerson): Promise<Session> =>
  openSession(directory, accountId, 'Under attack', new Date())

/**
 * A token is copied, and used by its owner; a second tab uses it within the grace; after that the thief does.
 *
 * @returns what went otherwise than it must, as sentences; and for how long the owner's access token still was taken by
 * either process, which hear of the end by a notice
 */
export async function stealAndReplay(visit: Visit, session: Session) {
  const stolen: Jar = { session: tokenOf(session) }
  const wrong: string[] = []
  const expectSeen = (what: string, { who }: Seen, isIn: boolean): void => {
    if ((who === session.accountId) !== isIn) wrong.push(`${what}: taken for ${who ?? 'nobody'}`)
  }
  const owner = await visit(0, stolen)
  expectSeen('the owner renews', owner, true)
  const tab = await visit(1, stolen)
  expectSeen('a second tab renews within the grace', tab, true)
  if (tab.jar.session !== owner.jar.session) wrong.push('two tabs have two successors')
  await sleep(afterGraceMs)
  expectSeen('the thief replays after the grace', await visit(1, stolen), false)
  expectSeen('the thief again, at the other process', await visit(0, stolen), false)
  const ended = performance.now()
  for (const at of [0, 1])
    expectSeen('the successor after that', await visit(at, { session: owner.jar.session ?? '' }), false)
  for (const at of [0, 1])
    await waitUntil('The access token ends', async () => {
      const { who } = await visit(at, { access: owner.jar.access ?? '' })
      return who === null
    })
  return { wrong, accessMs: performance.now() - ended }
}

/** A hundred tabs renew with the same token at once. @returns how many were signed out, and how many successors there are beside the first */
export async function tabsAtOnce(visit: Visit, session: Session) {
  const held: Jar = { session: tokenOf(session) }
  const seen = await Promise.all(Array.from({ length: 100 }, (_, tab) => visit(tab, held)))
  const newest = seen[0]?.jar.session
  const next = await visit(0, { session: newest ?? '' })
  return {
    signedOut: [...seen, next].filter(({ who }) => who !== session.accountId).length,
    otherSuccessors: seen.filter(({ jar }) => jar.session !== newest).length,
  }
}
