import { TITLE_MAX } from '#domain/fields'

/** The text as a title: whole if it fits, else cut after a word with an ellipsis. */
export const asTitle = (text: string): string => {
  if (text.length <= TITLE_MAX) return text
  const cut = text.slice(0, TITLE_MAX - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > TITLE_MAX / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–—-]+$/, '')}…`
}

/** True when `asTitle` leaves something out. */
export const isTooLong = (text: string): boolean => text.length > TITLE_MAX
