import * as z from 'zod/mini'
import { idField, textField, titleField } from '#domain/fields'
import { CYCLE_KINDS } from '#domain/cycles/cycle'
import { isSquadPrefix } from '#domain/keys/squad-prefix'
import { isSlugShape } from '#domain/orgs/slug'
import { timezoneField } from '#domain/orgs/create-org'
import { GROUP_KINDS } from './unit.ts'

export const unitSlugField = z.string().check(z.refine(isSlugShape, { error: 'field.slug' }))
export const prefixField = z.string().check(z.refine(isSquadPrefix, { error: 'field.prefix' }))

const place = { name: titleField, slug: unitSlugField, parentId: z.nullable(idField), mission: textField }

/** A new squad: it owns objectives, so it has a prefix, a zone and a kind of cycle. */
export const createSquadInput = z.strictObject({
  kind: z.literal('squad'),
  ...place,
  prefix: prefixField,
  /** The organisation's zone when null. */
  timezone: z.nullable(timezoneField),
  /** The organisation's kind when null. */
  cycleKind: z.nullable(z.enum(CYCLE_KINDS)),
  /** Whether its maker takes the first seat; else the first seat waits for somebody whom an admin seats. */
  takeSeat: z.boolean(),
})

/** A new unit that groups squads or people. */
export const createGroupInput = z.strictObject({ kind: z.enum(GROUP_KINDS), ...place })

export const createUnitInput = z.discriminatedUnion('kind', [createSquadInput, createGroupInput])
export type CreateUnit = z.infer<typeof createUnitInput>
