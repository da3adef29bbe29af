import { protectionChangedMail } from '#api/mail/account-mails'
import type { Protection } from '#api/mail/english'
import type { SignedInContext } from '#api/trpc/context'
import { findOwnAccount } from './accounts.repo.ts'

/** Tells the mailbox what became of the account's protection, after the answer: its owner may not be who changed it. */
export function tellOwner({ deps, signedIn, browser }: SignedInContext, what: Protection): void {
  const { directory, background, sendMail, publicUrl } = deps
  background.run('mail of a changed protection', async () => {
    const { email } = await findOwnAccount(directory, signedIn.accountId)
    await sendMail(protectionChangedMail({ to: email, language: browser.language }, what, publicUrl))
  })
}
