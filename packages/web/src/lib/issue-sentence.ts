import type * as z from 'zod/mini'
import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What is wrong with a field, and what to do: a rule's own sentence, else one for the shape that was broken. */
export const issueSentence = (issue: z.core.$ZodIssue, t: Translate): string => {
  const own = `rules.${issue.message}`
  if (isKey(own)) return t(own, issue.code === 'custom' ? issue.params : undefined)
  if (issue.code === 'too_small')
    return t(issue.origin === 'string' ? 'rules.empty' : 'rules.tooSmall', { min: Number(issue.minimum) })
  if (issue.code === 'too_big')
    return t(issue.origin === 'string' ? 'rules.tooLong' : 'rules.tooBig', { max: Number(issue.maximum) })
  return t(issue.code === 'invalid_type' ? 'rules.empty' : 'rules.wrong')
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
