import * as z from 'zod/mini'
import { idField, sentenceField, versionField } from '#domain/fields'
import { dataFields } from '#domain/evidence/data-point'
import { insightFields } from '#domain/evidence/insight'
import { beliefFields } from './create-belief.ts'

/** Says why a belief is no longer to be taken for granted, with evidence that exists or is written along with it. */
export const challengeBeliefInput = z
  .strictObject({
    beliefId: idField,
    /** Data points and insights. */
    sourceIds: z.array(idField).check(z.maxLength(20)),
    written: z.nullable(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('data'), says: dataFields }),
        z.strictObject({ kind: z.literal('insight'), says: insightFields }),
      ]),
    ),
    note: sentenceField,
  })
  .check(
    z.refine(({ sourceIds, written }) => sourceIds.length > 0 || written !== null, {
      error: 'belief.no_evidence',
      path: ['sourceIds'],
    }),
  )
export type ChallengeBelief = z.infer<typeof challengeBeliefInput>

/** What the council decides about a belief as it stands. */
export const decideBeliefInput = z.strictObject({
  beliefId: idField,
  expectedVersion: versionField,
  act: z.enum(['hold', 'decline', 'retire']),
  reason: sentenceField,
})
export type DecideBelief = z.infer<typeof decideBeliefInput>

/** Another belief in the place of one, with the evidence that goes on speaking for or against it. */
export const reviseBeliefInput = z.strictObject({
  beliefId: idField,
  expectedVersion: versionField,
  ...beliefFields,
  /** Edges from data and insights to the old belief. */
  evidenceIds: z.array(idField).check(z.maxLength(200)),
  reason: sentenceField,
})
export type ReviseBelief = z.infer<typeof reviseBeliefInput>
