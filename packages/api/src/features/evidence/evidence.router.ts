import { addDataInput, addReadingInput, editDataInput } from '@polyrhythm/domain/evidence/data-point'
import { addInsightInput, editInsightInput } from '@polyrhythm/domain/evidence/insight'
import { exportEvidenceInput } from '@polyrhythm/domain/evidence/list-evidence'
import { connectEvidenceInput, withdrawEvidenceInput } from '@polyrhythm/domain/evidence/speaks-of'
import { forOrg, orgAndKey, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { addData } from './add-data.ts'
import { addInsight } from './add-insight.ts'
import { addReading } from './add-reading.ts'
import { connectEvidence } from './connect-evidence.ts'
import { editData } from './edit-data.ts'
import { editInsight } from './edit-insight.ts'
import { exportEvidence } from './export-evidence.ts'
import { getEvidence } from './get-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

export const evidenceRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listEvidence)),
  export: orgProcedure.input(forOrg(exportEvidenceInput)).query(run(exportEvidence)),
  get: orgProcedure.input(orgAndKey).query(run(getEvidence)),
  addData: orgProcedure.input(forOrg(addDataInput)).mutation(run(addData)),
  editData: orgProcedure.input(forOrg(editDataInput)).mutation(run(editData)),
  addReading: orgProcedure.input(forOrg(addReadingInput)).mutation(run(addReading)),
  addInsight: orgProcedure.input(forOrg(addInsightInput)).mutation(run(addInsight)),
  editInsight: orgProcedure.input(forOrg(editInsightInput)).mutation(run(editInsight)),
  connect: orgProcedure.input(forOrg(connectEvidenceInput)).mutation(run(connectEvidence)),
  withdraw: orgProcedure.input(forOrg(withdrawEvidenceInput)).mutation(run(withdrawEvidence)),
})
