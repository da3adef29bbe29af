import { ok, refuse } from '@polyrhythm/domain/result'
import { findAccount } from '#api/lib/accounts'
import { emailChangedMail } from '#api/mail/account-mails'
import { dropPending } from '#api/proofs/drop-pending'
import { useMailedLink } from '#api/proofs/mailed-links'
import { refusalOfDatabase } from '#api/trpc/refusal-of-database'
import type { Context } from '#api/trpc/context'
import type { Act } from '#api/trpc/run'
import type { ConfirmEmailInput } from './auth.input.ts'
import { setEmail } from './auth.repo.ts'

/** Moves an account to the address whose mailbox had the link, and tells the former one. */
export const confirmEmail: Act<Context, ConfirmEmailInput, { email: string }> = async ({ ctx, input }) => {
  const { directory, clock, background, sendMail } = ctx.deps
  const move = directory.transaction(async (tx) => {
    const link = await useMailedLink(tx, 'change_email', input.token, clock())
    const account = link === null ? null : await findAccount(tx, link.accountId)
    if (link === null || link.email === null || account === null) return null
    if (!(await setEmail(tx, account.id, link.email))) return null
    await dropPending(tx, account.id, clock())
    return { from: account.email, to: link.email }
  })
  const moved = await move.catch(nullIfTaken)
  if (moved === null) return refuse({ code: 'link_over' })
  background.run('mail of a changed address', () =>
    sendMail(emailChangedMail({ to: moved.from, language: ctx.browser.language }, moved.to)),
  )
  return ok({ email: moved.to })
}

/** Somebody else moved to the address between our look and our write. */
const nullIfTaken = (error: unknown): null => {
  if (refusalOfDatabase(error)?.code === 'taken') return null
  throw error
}
