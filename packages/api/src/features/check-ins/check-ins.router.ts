import { publishCheckInInput } from '@polyrhythm/domain/check-ins/publish-check-in'
import { saveDraftInput } from '@polyrhythm/domain/check-ins/save-draft'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { getCheckInForm } from './get-check-in-form.ts'
import { publishCheckIn } from './publish-check-in.ts'
import { saveDraft } from './save-draft.ts'

export const checkInsRouter = router({
  form: orgProcedure.input(forOrg(z.strictObject({ squadId: idField }))).query(run(getCheckInForm)),
  saveDraft: orgProcedure.input(forOrg(saveDraftInput)).mutation(run(saveDraft)),
  publish: signedInProcedure.input(forOrg(publishCheckInInput)).mutation(run(publishCheckIn)),
})
