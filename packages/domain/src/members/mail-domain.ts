/**
 * What stands behind the @ of an address.
 *
 * @param email as accounts have it: confirmed, trimmed, in small letters
 */
export const mailDomainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)
