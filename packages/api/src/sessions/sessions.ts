import { randomBytes } from 'node:crypto'
import type { Directory } from '@polyrhythm/db/client'
import { session } from '@polyrhythm/db/schema/directory'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Deps } from '#api/deps'
import type { ReadToken } from './session-token.ts'

export const sessionDays = 30

/** Two tabs may renew with the same token; within this time the second one is not a thief. */
const graceSeconds = 10

/** A browser that is signed in, with what its token is made of. */
export type Session = {
  readonly id: string
  readonly accountId: AccountId
  readonly seed: Buffer
  readonly generation: number
}

type Writer = Pick<Directory, 'insert'>
type SessionDeps = Pick<Deps, 'directory' | 'revoked'>

const columns = {
  id: session.id,
  accountId: session.accountId,
  seed: session.seed,
  generation: session.generation,
  rotatedAt: session.rotatedAt,
}

/**
 * Signs a browser in.
 *
 * @param device what the browser calls itself: 'Firefox on Linux'
 */
export async function openSession(
  directory: Writer,
  accountId: AccountId,
  device: string,
  now: Date,
): Promise<Session> {
  const expiresAt = new Date(now.getTime() + sessionDays * 24 * 3_600_000)
  const times = { createdAt: now, lastSeenAt: now, rotatedAt: now, provedAt: now, expiresAt }
  const [made] = await directory
    .insert(session)
    .values({ accountId, seed: randomBytes(32), device, ...times })
    .returning(columns)
  if (made === undefined) throw new Error('A session was inserted and not returned')
  return made
}

/**
 * Exchanges a token for its successor. Every tab that asks with the same token within the grace gets the same one; whoever
 * comes with it later has a copy, and the whole family ends.
 *
 * @returns null where the token is not the session's, or the session is over
 */
export async function renewSession(deps: SessionDeps, token: ReadToken, now: Date): Promise<Session | null> {
  const { directory } = deps
  const alive = and(eq(session.id, token.sessionId), isNull(session.revokedAt), gt(session.expiresAt, now))
  const [found] = await directory.select(columns).from(session).where(alive)
  if (found === undefined || !token.isOf(found.seed)) return null
  if (token.generation === found.generation) {
    const [rotated] = await directory
      .update(session)
      .set({ generation: found.generation + 1, rotatedAt: now, lastSeenAt: now })
      .where(and(alive, eq(session.generation, token.generation)))
      .returning(columns)
    return rotated ?? renewSession(deps, token, now) // another tab was first
  }
  const age = now.getTime() - found.rotatedAt.getTime()
  if (token.generation === found.generation - 1 && age <= graceSeconds * 1_000) return found
  await revokeSession(deps, found.id, now)
  return null
}

/** Ends a session, in every process, with its streams and its access token. */
export async function revokeSession({ directory, revoked }: SessionDeps, sessionId: string, now: Date): Promise<void> {
  await directory
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt)))
  await revoked.add([sessionId])
}

/**
 * Ends all sessions of an account.
 *
 * @param except the one that stays; null = none does
 */
export async function revokeSessionsOf(
  { directory, revoked }: SessionDeps,
  accountId: AccountId,
  except: string | null,
  now: Date,
): Promise<number> {
  const ended = await directory
    .update(session)
    .set({ revokedAt: now })
    .where(
      and(
        eq(session.accountId, accountId),
        isNull(session.revokedAt),
        except === null ? undefined : ne(session.id, except),
      ),
    )
    .returning({ id: session.id })
  await revoked.add(ended.map(({ id }) => id))
  return ended.length
}

/** The sessions of an account that last, the one seen last first. */
export const listSessions = (directory: Directory, accountId: AccountId, now: Date) =>
  directory
    .select({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .where(and(eq(session.accountId, accountId), isNull(session.revokedAt), gt(session.expiresAt, now)))
    .orderBy(desc(session.lastSeenAt), desc(session.id))

/** Notes that the person proved anew who they are. */
export const noteProof = (directory: Directory, sessionId: string, now: Date) =>
  directory.update(session).set({ provedAt: now }).where(eq(session.id, sessionId))

/** When the person last proved who they are; null where the session is over. */
export async function lastProof(directory: Directory, sessionId: string): Promise<Date | null> {
  const [found] = await directory
    .select({ provedAt: session.provedAt })
    .from(session)
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt)))
  return found?.provedAt ?? null
}
