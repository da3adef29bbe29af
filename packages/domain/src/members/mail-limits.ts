/** So many invitations are made and sent again in an organisation within a day. */
export const INVITATIONS_A_DAY = 600

/** Milliseconds between two letters to one address. */
export const LETTERS_APART_MS = 10 * 60_000

/**
 * Why no more invitations leave now, so that nobody's mailbox is filled from here; null where they may.
 *
 * @param sent how many were made or sent again within the last day
 * @param wanted how many shall leave now
 * @see SPEC.md MB8
 */
export const whyNotSend = (sent: number, wanted: number): { readonly code: 'mailed_enough' } | null =>
  sent + wanted > INVITATIONS_A_DAY ? { code: 'mailed_enough' } : null

/** @see SPEC.md MB8 */
export const whyNotSendAgain = (lastSentAtMs: number, nowMs: number): { readonly code: 'mailed_just_now' } | null =>
  nowMs - lastSentAtMs < LETTERS_APART_MS ? { code: 'mailed_just_now' } : null
