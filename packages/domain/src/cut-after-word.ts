/**
 * A text whole if it fits, else cut after a word with an ellipsis.
 *
 * @param max in UTF-16 units, the ellipsis included
 */
export const cutAfterWord = (text: string, max: number): string => {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–—-]+$/, '')}…`
}
