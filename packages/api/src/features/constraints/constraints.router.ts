import { addConstraintInput, editConstraintInput, liftConstraintInput } from '@polyrhythm/domain/constraints/constraint'
import { forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { addConstraint } from './add-constraint.ts'
import { editConstraint } from './edit-constraint.ts'
import { liftConstraint } from './lift-constraint.ts'
import { listConstraints } from './list-constraints.ts'

export const constraintsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listConstraints)),
  add: orgProcedure.input(forOrg(addConstraintInput)).mutation(run(addConstraint)),
  edit: orgProcedure.input(forOrg(editConstraintInput)).mutation(run(editConstraint)),
  lift: orgProcedure.input(forOrg(liftConstraintInput)).mutation(run(liftConstraint)),
})
