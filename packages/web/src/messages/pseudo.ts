import { type Catalogue, english } from './catalogue.ts'

/**
 * English made 40 % longer, accented and in brackets, so that a screen shows what it cuts off and what never went through
 * a catalogue. For tests, and for development with `?pseudo`; no menu offers it.
 */
export const pseudo: Catalogue = { ...english, language: 'en-XA', finish: (sentence) => lengthen(sentence) }

/** "Check in" is "[Çhéçk íñ öü]": 40 % more letters, the brackets among them, in words of at most eight. */
export const lengthen = (sentence: string): string => {
  const missing = Math.ceil(sentence.length * 0.4) - 2
  const more = filling.repeat(Math.ceil(Math.max(0, missing) / filling.length)).slice(0, Math.max(0, missing))
  return `[${sentence.replaceAll(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)}${more}]`
}

const filling = ' öüåéàñî'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Ü',
}
