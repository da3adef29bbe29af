import * as z from 'zod/mini'
import { idField, textField, titleField, versionField } from '#domain/fields'

/** How a unit is called, what it is for, and under which unit it stands; its address and a squad's prefix stay. */
export const editUnitInput = z.strictObject({
  unitId: idField,
  expectedVersion: versionField,
  name: titleField,
  mission: textField,
  /** Null for the company, which stands under nothing. */
  parentId: z.nullable(idField),
})
export type EditUnit = z.infer<typeof editUnitInput>

/** What a unit is for, said by whoever coordinates it. */
export const sayPurposeInput = z.strictObject({ unitId: idField, expectedVersion: versionField, mission: textField })
export type SayPurpose = z.infer<typeof sayPurposeInput>
