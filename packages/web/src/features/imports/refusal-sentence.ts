import type { Translate } from '#web/messages/translate.ts'
import type { FileRefusal } from './read-file.ts'

/** Why a text cannot be read, and what to do. */
export const refusalSentence = (refusal: FileRefusal, t: Translate): string =>
  t(`imports.refused.${refusal.code}`, {
    megabytes: 'bytesMax' in refusal ? refusal.bytesMax / 1_048_576 : 0,
    lines: 'linesMax' in refusal ? refusal.linesMax : 0,
  })
