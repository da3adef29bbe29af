import * as z from 'zod/mini'

const orgField = { org: z.string().check(z.minLength(1), z.maxLength(60)) }

/** The input of a procedure inside an organisation: a command of the domain, and the organisation's slug. */
export const forOrg = <Shape extends z.core.$ZodShape>(command: z.ZodMiniObject<Shape, z.core.$strict>) =>
  z.extend(command, orgField)

/** The input of a procedure that needs nothing but the organisation. */
export const orgOnly = z.strictObject(orgField)

/** The input of a procedure about one thing, by the key that people call it by: PAY-3, B-12. */
export const orgAndKey = forOrg(z.strictObject({ key: z.string().check(z.minLength(1), z.maxLength(30)) }))
