import type { Step } from '@polyrhythm/domain/home/first-steps'
import { hrefTo } from '#web/app/paths.ts'

/**
 * Where a first step is taken: the screen with its dialog open.
 *
 * @param squads the reader sits in; the first is meant
 */
export const stepHref = (step: Step, org: string, squads: readonly { readonly slug: string }[]): string => {
  const slug = squads[0]?.slug ?? ''
  const add = 'true'
  if (step === 'belief') return hrefTo('beliefs', { org }, { add })
  if (step === 'bet') return hrefTo('bets', { org }, { add })
  if (step === 'squad') return hrefTo('squads', { org }, { add })
  return step === 'objective' ? hrefTo('squad', { org, slug }, { add }) : hrefTo('checkIn', { org }, { squad: slug })
}
