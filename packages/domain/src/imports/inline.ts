import type { SourceLink } from './import-row.ts'

/** Markdown of one line or paragraph as a person reads it, and where its links lead. */
export type Readable = { readonly text: string; readonly links: readonly SourceLink[] }

/**
 * Takes the marks out of inline Markdown and keeps the words. Every pattern is bounded, so a hostile line costs no more
 * than its length.
 *
 * @param definitions address by label in small letters, from '[label]: address' lines
 * @see SPEC.md IM6
 */
export const readInline = (markdown: string, definitions: ReadonlyMap<string, string>): Readable => {
  const links: SourceLink[] = []
  const keep = (label: string, url: string | undefined): string => {
    const words = withoutMarks(label)
    if (url !== undefined && /^(?:https?:|mailto:|\.{0,2}\/|#|[\w.-]+\/|[\w-]+\.\w)/.test(url))
      links.push({ label: words, url })
    return words
  }
  const unlinked = markdown
    .replaceAll(
      /!?\[((?:[^[\]\\]|\\.){0,300})\]\(\s{0,9}<?([^()\s<>]{0,2000})>?(?:\s{1,9}"[^"]{0,200}")?\s{0,9}\)/g,
      (_all, label: string, url: string) => keep(label, url),
    )
    .replaceAll(
      /\[((?:[^[\]\\]|\\.){1,300})\](?:\[([^[\]]{0,200})\])?/g,
      (all: string, label: string, reference: string | undefined) => {
        const name = reference === undefined || reference === '' ? label : reference
        const url = definitions.get(name.toLowerCase())
        return url === undefined ? all : keep(label, url)
      },
    )
    .replaceAll(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, (_all, url: string) => keep(url, url))
  return { text: tidy(withoutMarks(unlinked)), links }
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const withoutMarks = (text: string): string =>
  text
    .replaceAll(/<sub>([^<>]{0,40})<\/sub>/gi, (_all, inner: string) => inDigits(inner, SUBSCRIPTS))
    .replaceAll(/<sup>([^<>]{0,40})<\/sup>/gi, (_all, inner: string) => inDigits(inner, SUPERSCRIPTS))
    .replaceAll(/<br\s{0,9}\/?>/gi, ' ')
    .replaceAll(
      /<\/?(?:a|b|code|del|div|em|font|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?\/?>/gi,
      '',
    )
    .replaceAll(/`{1,3}([^`]{1,300})`{1,3}/g, '$1')
    .replaceAll(/\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)/g, '')
    .replaceAll(/(?<![\w*\\])\*(?=[^\s*])([^*]{1,300})(?<=[^\s\\])\*(?![\w*])/g, '$1')
    .replaceAll(/(?<![\w\\])_(?=[^\s_])([^_]{1,300})(?<=[^\s\\])_(?!\w)/g, '$1')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_all, name: string) => ENTITIES.get(name) ?? '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')

const inDigits = (inner: string, digits: string): string => {
  const plain = inner.trim()
  return /^\d+$/.test(plain) ? Array.from(plain, (digit) => digits.charAt(Number(digit))).join('') : plain
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
])
