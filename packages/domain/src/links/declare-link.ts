import * as z from 'zod/mini'
import { idField, sentenceField, textField } from '#domain/fields'
import { isLinkAllowed, LINK_KINDS, LINK_TARGETS, LINK_WEIGHTS } from './link.ts'

/** A link from a squad's objective, with the sentence that says how it helps. */
export const declareLinkInput = z
  .strictObject({
    objectiveId: idField,
    target: z.strictObject({ kind: z.enum(LINK_TARGETS), id: idField }),
    kind: z.enum(LINK_KINDS),
    weight: z.enum(LINK_WEIGHTS),
    sentence: sentenceField,
    expectedEffect: z.exactOptional(textField),
  })
  .check(
    z.refine(({ kind, target }) => isLinkAllowed(kind, target.kind), {
      error: 'link.kind_and_target',
      path: ['target'],
    }),
    z.refine(({ objectiveId, target }) => objectiveId !== target.id, { error: 'link.to_itself', path: ['target'] }),
  )
export type DeclareLink = z.infer<typeof declareLinkInput>
