import { en, type MessageKey } from '#web/messages/en.ts'
import type { Translate } from '#web/messages/translate.ts'

/** What a field is called that history has a name for; one without a word of its own is called as history has it. */
export const fieldName = (field: string, t: Translate): string => {
  const key = `fields.${field}`
  return isKey(key) ? t(key) : field.replaceAll('_', ' ')
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
