/** Months as English, Swedish and German sheets name them: the first three letters, after accents are taken off. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mrz: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
  dez: 12,
}

/** 1–12 for 'September', 'sept.', 'März', 'maj'; null for any other word. */
export const monthOf = (word: string): number | null => {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
  return plain.length > 9 ? null : (MONTHS[plain.slice(0, 3)] ?? null)
}
