import * as z from 'zod/mini'

/** A slug or a key as it stands in an address; whether it leads anywhere is found out later. */
export const addressPart = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,60}$/))

const orgField = { org: addressPart }

/** The input of a procedure inside an organisation: a command of the domain, and the organisation's slug. */
export const forOrg = <Shape extends z.core.$ZodShape>(command: z.ZodMiniObject<Shape, z.core.$strict>) =>
  z.extend(command, orgField)

/** The input of a procedure that needs nothing but the organisation. */
export const orgOnly = z.strictObject(orgField)

/** The input of a procedure about one thing, by the key that people call it by: PAY-3, B-12. */
export const orgAndKey = forOrg(z.strictObject({ key: addressPart }))
