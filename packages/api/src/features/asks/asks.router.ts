import { answerAskInput } from '@polyrhythm/domain/asks/answer-ask'
import { askQuestionInput } from '@polyrhythm/domain/asks/ask-question'
import { idField } from '@polyrhythm/domain/fields'
import * as z from 'zod/mini'
import { forOrg } from '#api/trpc/for-org'
import { orgProcedure, router } from '#api/trpc/procedures'
import { run } from '#api/trpc/run'
import { answerAsk } from './answer-ask.ts'
import { askQuestion } from './ask-question.ts'
import { exportAsks } from './export-asks.ts'

export const asksRouter = router({
  export: orgProcedure.input(forOrg(z.strictObject({ squadId: idField }))).query(run(exportAsks)),
  ask: orgProcedure.input(forOrg(askQuestionInput)).mutation(run(askQuestion)),
  answer: orgProcedure.input(forOrg(answerAskInput)).mutation(run(answerAsk)),
})
