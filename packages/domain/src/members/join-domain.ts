import * as z from 'zod/mini'

/** A domain of mail as somebody writes it; small letters and Punycode are made of it where it is compared. */
export const joinDomainInput = z.strictObject({ domain: z.string().check(z.trim(), z.minLength(1), z.maxLength(253)) })
export type JoinDomain = z.infer<typeof joinDomainInput>
