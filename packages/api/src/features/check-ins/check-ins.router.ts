import { publishCheckInInput } from '@polyrhythm/domain/check-ins/publish-check-in'
import { saveDraftInput } from '@polyrhythm/domain/check-ins/save-draft'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { exportCheckIns } from './export-check-ins.ts'
import { getCheckInForm } from './get-check-in-form.ts'
import { publishCheckIn } from './publish-check-in.ts'
import { saveDraft } from './save-draft.ts'

const ofSquad = forOrg(z.strictObject({ squadId: idField }))

export const checkInsRouter = router({
  form: orgProcedure.input(ofSquad).query(run(getCheckInForm)),
  export: orgProcedure.input(ofSquad).query(run(exportCheckIns)),
  saveDraft: orgProcedure.input(forOrg(saveDraftInput)).mutation(run(saveDraft)),
  publish: signedInProcedure.input(forOrg(publishCheckInInput)).mutation(run(publishCheckIn)),
})
