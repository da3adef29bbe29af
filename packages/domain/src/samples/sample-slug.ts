/**
 * What a private copy of the sample is called in the address bar: nobody chooses it, and it says nothing of whose it is.
 *
 * @param orgId a UUID, of whose last twelve digits, 48 random bits, it is made
 * @see SPEC.md SA3
 */
export const sampleSlug = (orgId: string): string => `sample-${orgId.replaceAll('-', '').slice(-12)}`
