/** First letters of the first and last name: "Ann-Marie van Dyk" is AD. One word gives one letter. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word ?? ''))
  return letters.join('').toLocaleUpperCase()
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const firstLetter = (word: string): string => graphemes.segment(word).containing(0)?.segment ?? ''
