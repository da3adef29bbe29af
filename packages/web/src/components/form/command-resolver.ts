import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import type { Translate } from '#web/messages/translate.ts'
import type { CommandFormOptions } from './use-command-form.ts'

/** Checks what a form says with the schema of its command; one sentence per field, the first problem of each. */
export const commandResolver =
  <Values extends FieldValues, Command>(
    { schema, toCommand, fieldOf }: CommandFormOptions<Values, Command>,
    t: Translate,
  ): Resolver<Values> =>
  (values) => {
    const parsed = schema.safeParse(toCommand(values))
    if (parsed.success) return { values, errors: {} }
    const errors: Record<string, unknown> = {}
    for (const issue of parsed.error.issues) {
      const path = issue.path.map(String).join('.')
      const field = fieldOf?.(path, issue.message, values) ?? String(issue.path.at(-1) ?? 'root')
      if (get(errors, field) === undefined)
        set(errors, field, { type: issue.code ?? 'custom', message: issueSentence(issue, t) })
    }
    return { values: {}, errors: errors as FieldErrors<Values> }
  }
