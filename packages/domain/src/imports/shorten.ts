import { cutAfterWord } from '#domain/cut-after-word'
import { TITLE_MAX } from '#domain/fields'

/** The text as a title: whole if it fits, else cut after a word with an ellipsis. */
export const asTitle = (text: string): string => cutAfterWord(text, TITLE_MAX)

/** True when `asTitle` leaves something out. */
export const isTooLong = (text: string): boolean => text.length > TITLE_MAX
