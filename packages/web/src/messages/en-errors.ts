import type { RefusalCode } from '@polyrhythm/domain/refusals'

/** One sentence per refusal, total by type: a new code without its sentence does not compile. */
const refusals = {
  'errors.not_found': 'This does not exist, or you may not see it.',
  'errors.signed_out': 'You are signed out. Sign in again to go on; what you typed is kept on this device.',
  'errors.wrong_credentials': 'E-mail and password do not belong together. Check both, then try again.',
  'errors.wrong_code': 'This code is wrong or too old. Look at the newest mail, or ask for another code.',
  'errors.too_many_attempts':
    '{minutes, plural, one {That was often. Try again in a minute.} other {That was often. Try again in # minutes.}}',
  'errors.forbidden': 'You may read this, but only {who} can change it.',
  'errors.stale': 'Somebody else changed this while you were writing. Both texts are kept: look at them and choose.',
  'errors.taken': 'This is already in use. Choose another.',
  'errors.invalid': 'Some of this breaks a rule. Look at the marked field.',
  'errors.other_content': 'This was already sent with other content. Reload the page to see what was saved.',
  'errors.mailed_enough':
    'This {organisation} has sent 600 invitations since yesterday, which is as many as leave in a day. Nothing was sent; go on tomorrow.',
  'errors.mailed_just_now':
    'This letter left minutes ago. Look among the unwanted mail, or send it again in ten minutes.',
  'errors.too_late': 'This has been closed or answered in the meantime. Reload the page to see how it ended.',
  'errors.wrong_passkey': 'This passkey was not accepted. Try again, or use another way.',
  'errors.link_over': 'This link was used already or is too old. Ask for a new one.',
  'errors.proof_needed': 'Prove once more that it is you, and go on.',
  'errors.archived': 'This {organisation} is archived: it can be read and not changed. An administrator restores it.',
  'errors.last_admin': '{AOrganisation} keeps one administrator. Make somebody else one first.',
  'errors.only_admin_of':
    'You are the only administrator of {names}, and you are not alone there. Hand the administration over to somebody else on their page, or delete the {organisation} in its settings; then delete your account.',
  'errors.domain_not_yours':
    'You can open only the domain of your own confirmed address. Look at it under “Your account”.',
  'errors.domain_is_public':
    'Anybody can have an address at this domain, so it opens no {organisation}. Invite people one by one.',
  'errors.database_away': 'We cannot reach our database. Nothing was lost; try again in a moment.',
  'errors.outcome_unknown':
    'We lost our database while this was being saved, and cannot say whether it was. Look before you do it again.',
  'errors.sample': 'A sample is yours alone: nobody is invited, and you remove it instead of leaving.',
  'errors.now_full': 'Now holds {limit} already. Say what leaves it, or sign for going over the limit.',
  'errors.now_incomplete': 'Before Now it still lacks {missing}. Add it, or say why it enters without.',
  'errors.invitation_over': 'This invitation has been used or has ended. Ask for a new one.',
} as const satisfies Record<`errors.${RefusalCode}`, string>

export const enErrors = {
  ...refusals,
  'errors.unknown': 'Something went wrong on our side. Try again; if it happens twice, send us the request id.',
  'errors.offline': 'The server cannot be reached. What you typed is kept on this device; try again in a moment.',
  'errors.who.squad': 'members of {name}',
  'errors.who.council': 'the council of {name}',
  'errors.who.bet_owner': '{name}, who owns this {bet},',
  'errors.who.person': '{name}',
  'errors.who.admin': 'an administrator',
} as const
