export const enErrors = {
  'errors.unknown': 'Something went wrong on our side. Try again; nothing was changed.',
  'errors.offline': 'The server cannot be reached. What you typed is kept on this device; try again in a moment.',
  'errors.signed_out': 'You are signed out. Sign in again to go on; what you typed is kept on this device.',
  'errors.invalid': 'Some of this could not be read. Look at the marked fields.',
  'errors.not_found': 'This does not exist, or you may not see it.',
  'errors.forbidden': 'You may read this, but not change it.',
  'errors.stale': 'Somebody else changed this while you were writing. Both versions are kept: look at them and choose.',
  'errors.too_many': 'That was a lot at once. Wait a minute, then try again.',
} as const
