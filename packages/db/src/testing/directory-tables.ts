/** What must be known before a tenant is. Everything else in the schema belongs to a tenant and obeys the laws of tenants. */
export const directoryTables = [
  'account',
  'authenticator',
  'challenge',
  'domain_directory',
  'invitation_directory',
  'known_device',
  'mailed_link',
  'membership',
  'org_directory',
  'passkey',
  'past_membership',
  'pending_sign_in',
  'recovery_code',
  'sample_copy',
  'session',
  'sign_up',
]
