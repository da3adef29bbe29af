import { exportAuditInput, listAuditInput } from '@polyrhythm/domain/audit/list-audit'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './list-audit.ts'

export const auditRouter = router({
  list: orgProcedure.input(forOrg(listAuditInput)).query(run(listAudit)),
  export: orgProcedure.input(forOrg(exportAuditInput)).query(run(exportAudit)),
})
