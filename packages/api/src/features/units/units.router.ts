import { idField } from '@polyrhythm/domain/fields'
import { appointInput, dismissInput } from '@polyrhythm/domain/units/appoint'
import { editUnitInput, sayPurposeInput } from '@polyrhythm/domain/units/edit-unit'
import { joinGuildInput, leaveGuildInput } from '@polyrhythm/domain/units/join-guild'
import * as z from 'zod/mini'
import { addressPart, forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { appoint } from './appoint.ts'
import { dismiss } from './dismiss.ts'
import { editUnit } from './edit-unit.ts'
import { getUnit } from './get-unit.ts'
import { joinGuild } from './join-guild.ts'
import { leaveGuild } from './leave-guild.ts'
import { listDirectory } from './list-directory.ts'
import { listSupporters } from './list-supporters.ts'
import { sayPurpose } from './say-purpose.ts'

export const unitsRouter = router({
  directory: orgProcedure.input(orgOnly).query(run(listDirectory)),
  get: orgProcedure.input(forOrg(z.strictObject({ slug: addressPart }))).query(run(getUnit)),
  supporters: orgProcedure.input(forOrg(z.strictObject({ squadId: idField }))).query(run(listSupporters)),
  edit: orgProcedure.input(forOrg(editUnitInput)).mutation(run(editUnit)),
  sayPurpose: orgProcedure.input(forOrg(sayPurposeInput)).mutation(run(sayPurpose)),
  appoint: orgProcedure.input(forOrg(appointInput)).mutation(run(appoint)),
  dismiss: orgProcedure.input(forOrg(dismissInput)).mutation(run(dismiss)),
  joinGuild: orgProcedure.input(forOrg(joinGuildInput)).mutation(run(joinGuild)),
  leaveGuild: orgProcedure.input(forOrg(leaveGuildInput)).mutation(run(leaveGuild)),
})
