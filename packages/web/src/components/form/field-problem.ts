import { refusalOf } from '#web/lib/errors.ts'
import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What the server said about one field of a form; null when it spoke of the form as a whole, or of something else. */
export const fieldProblem = (error: unknown, t: Translate): { field: string; message: string } | null => {
  const refusal = refusalOf(error)
  if (refusal?.code === 'taken') return { field: refusal.field, message: t('errors.taken') }
  if (refusal?.code !== 'invalid') return null
  const rule = `rules.${refusal.rule}`
  return { field: refusal.field, message: t(isKey(rule) ? rule : 'errors.invalid') }
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
