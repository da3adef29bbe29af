import { expect, it } from 'vitest'
import { INVITATIONS_A_DAY, whyNotSend, whyNotSendAgain } from './mail-limits.ts'

it('[MB8] lets 600 invitations leave in a day, and not one more', () => {
  expect(whyNotSend(INVITATIONS_A_DAY - 200, 200)).toBeNull()
  expect(whyNotSend(INVITATIONS_A_DAY - 200, 201)).toEqual({ code: 'mailed_enough' })
})

it('[MB8] sends one again ten minutes after it was sent', () => {
  expect(whyNotSendAgain(0, 599_999)).toEqual({ code: 'mailed_just_now' })
  expect(whyNotSendAgain(0, 600_000)).toBeNull()
})
