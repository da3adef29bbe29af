import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = 'Lag;Mål\r\nÖresund;Fler åkare på tåget – 50 %\r\n'
const utf16 = (isBig: boolean, hasMark: boolean): Uint8Array => {
  const units = [...(hasMark ? [0xfe_ff] : []), ...Array.from(text, (each) => each.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])))
}
// Of windows-1252 only the dash lies outside Latin-1.
const windows1252 = Uint8Array.from(text, (each) => (each === '–' ? 0x96 : each.charCodeAt(0)))

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(false, true)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
    ['UTF-16 without a mark, big end first', utf16(true, false)],
    ['windows-1252', windows1252],
  ])('[IM10] %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })
})
