import { createHash, randomInt } from 'node:crypto'
import { authenticator, recoveryCode } from '@polyrhythm/db/schema/credential'
import type { AccountId } from '@polyrhythm/domain/ids'
import { and, count, eq, isNull, lt } from 'drizzle-orm'
import { TOTP, Secret } from 'otpauth'
import type { Deps } from '#api/deps'
import { countAttempts } from './attempts.ts'

type CodeDeps = Pick<Deps, 'directory' | 'vault'>

const periodSeconds = 30
const codesMade = 10

/** Guesses at one account's codes, by whoever knows its password. */
export const codeAttempts = countAttempts(10, 15 * 60)

/** What an authenticator app computes from a secret (RFC 6238: SHA-1, six digits, thirty seconds, which all apps know). */
export const totpOf = (secret: string, email: string): TOTP =>
  new TOTP({ issuer: 'Polyrhythm', label: email, secret: Secret.fromBase32(secret), period: periodSeconds })

/** What a sealed secret is bound to. */
export const aboutAuthenticator = (accountId: AccountId): string => `authenticator ${accountId}`

/**
 * Whether this is a code of the account's authenticator, now or one step to either side, or one of its recovery codes. Either
 * is good once.
 */
export async function checkCode(deps: CodeDeps, accountId: AccountId, code: string, now: Date): Promise<boolean> {
  return /^\d{6}$/.test(code) ? takeTotp(deps, accountId, code, now) : takeRecoveryCode(deps, accountId, code, now)
}

async function takeTotp(
  { directory, vault }: CodeDeps,
  accountId: AccountId,
  code: string,
  now: Date,
): Promise<boolean> {
  const mine = eq(authenticator.accountId, accountId)
  const [found] = await directory.select().from(authenticator).where(mine)
  if (found === undefined) return false
  const totp = totpOf(vault.open(found.secret, aboutAuthenticator(accountId)), '')
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 })
  if (delta === null) return false
  const step = Math.floor(now.getTime() / 1_000 / periodSeconds) + delta
  const taken = await directory
    .update(authenticator)
    .set({ lastStep: step })
    .where(and(mine, lt(authenticator.lastStep, step)))
    .returning({ step: authenticator.lastStep })
  return taken.length > 0
}

async function takeRecoveryCode({ directory }: CodeDeps, accountId: AccountId, code: string, now: Date) {
  const taken = await directory
    .update(recoveryCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCode.accountId, accountId),
        eq(recoveryCode.codeHash, hashRecoveryCode(code)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning({ accountId: recoveryCode.accountId })
  return taken.length > 0
}

/**
 * Makes ten recovery codes in the place of all former ones.
 *
 * @returns the codes, 'k7mq-2xwd-9tfp'; we keep their hashes alone
 */
export async function renewRecoveryCodes(
  directory: Pick<Deps['directory'], 'insert' | 'delete'>,
  accountId: AccountId,
): Promise<string[]> {
  const codes = Array.from({ length: codesMade }, makeRecoveryCode)
  await dropRecoveryCodes(directory, accountId)
  await directory.insert(recoveryCode).values(codes.map((code) => ({ accountId, codeHash: hashRecoveryCode(code) })))
  return codes
}

export const dropRecoveryCodes = (directory: Pick<Deps['directory'], 'delete'>, accountId: AccountId) =>
  directory.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId))

export async function countRecoveryCodes(directory: Deps['directory'], accountId: AccountId): Promise<number> {
  const [left] = await directory
    .select({ count: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt)))
  return left?.count ?? 0
}

/** Without what is mistaken for something else: 0 o, 1 i l. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Sixty bits: twelve of thirty-one letters, in groups that can be read aloud. */
const makeRecoveryCode = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  )

/** Typed with or without its dashes, in any case. */
const hashRecoveryCode = (code: string): Buffer =>
  createHash('sha256').update(code.toLowerCase().replaceAll(/[\s-]/g, '')).digest()
