import type { AccountId } from '@polyrhythm/domain/ids'
import { newDevice, noteDevice } from '#api/sessions/known-devices'
import { openSession } from '#api/sessions/sessions'
import type { Context } from '#api/trpc/context'
import { newDeviceMail } from '#api/mail/account-mails'

type Person = { readonly id: AccountId; readonly email: string }

/** Signs this browser in as somebody who has proved who they are, and tells their mailbox when the browser is new to them. */
export async function enter({ deps, browser }: Context, { id, email }: Person): Promise<void> {
  const { directory, clock, background, sendMail, publicUrl } = deps
  const now = clock()
  const device = browser.device ?? newDevice()
  const isNew = await noteDevice(directory, id, device, now)
  browser.remember(device)
  browser.signIn(await openSession(directory, id, browser.name, now))
  if (isNew)
    background.run('mail of a new device', () =>
      sendMail(newDeviceMail({ to: email, language: browser.language }, { device: browser.name, at: now, publicUrl })),
    )
}
