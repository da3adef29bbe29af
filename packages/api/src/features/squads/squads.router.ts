import { idField } from '@polyrhythm/domain/fields'
import { answerSeatRequestInput } from '@polyrhythm/domain/squads/answer-seat-request'
import { createGroupInput, createSquadInput } from '@polyrhythm/domain/squads/create-unit'
import { endSeatInput } from '@polyrhythm/domain/squads/end-seat'
import { giveSeatInput } from '@polyrhythm/domain/squads/give-seat'
import { readNoteInput } from '@polyrhythm/domain/squads/read-note'
import { requestSeatInput } from '@polyrhythm/domain/squads/request-seat'
import * as z from 'zod/mini'
import { addressPart, forOrg, orgOnly } from '#api/trpc/for-org'
import { orgProcedure, router, signedInProcedure } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { answerSeatRequest } from './answer-seat-request.ts'
import { createUnit } from './create-unit.ts'
import { endSeat } from './end-seat.ts'
import { exportSquads } from './export-squads.ts'
import { getSquad } from './get-squad.ts'
import { giveSeat } from './give-seat.ts'
import { listNotes } from './list-notes.ts'
import { listSquads } from './list-squads.ts'
import { readNote } from './read-note.ts'
import { requestSeat } from './request-seat.ts'

const pageInput = forOrg(z.strictObject({ slug: addressPart, cycleId: z.nullable(idField) }))
const ofSquad = forOrg(z.strictObject({ slug: addressPart }))

export const squadsRouter = router({
  list: orgProcedure.input(orgOnly).query(run(listSquads)),
  export: orgProcedure.input(orgOnly).query(run(exportSquads)),
  get: signedInProcedure.input(pageInput).query(run(getSquad)),
  createSquad: orgProcedure.input(forOrg(createSquadInput)).mutation(run(createUnit)),
  createGroup: orgProcedure.input(forOrg(createGroupInput)).mutation(run(createUnit)),
  giveSeat: orgProcedure.input(forOrg(giveSeatInput)).mutation(run(giveSeat)),
  requestSeat: orgProcedure.input(forOrg(requestSeatInput)).mutation(run(requestSeat)),
  answerSeatRequest: orgProcedure.input(forOrg(answerSeatRequestInput)).mutation(run(answerSeatRequest)),
  notes: orgProcedure.input(ofSquad).query(run(listNotes)),
  readNote: orgProcedure.input(forOrg(readNoteInput)).mutation(run(readNote)),
  endSeat: orgProcedure.input(forOrg(endSeatInput)).mutation(run(endSeat)),
})
