import { cutAfterWord } from '@polyrhythm/domain/cut-after-word'
import type { Translate } from '#web/messages/translate.ts'

export type BriefLine = {
  /** A key people say aloud, or what the line is about; '' = neither. */
  readonly key: string
  readonly text: string
  readonly note: string
}

export type BriefSection = {
  readonly title: string
  readonly lines: readonly BriefLine[]
  /** How many lines stand on the page of the bet only. */
  readonly more: number
  /** Said where there is no line. */
  readonly none: string
}

export type BriefSight = { readonly t: Translate; readonly today: string; readonly day: (day: string) => string }

type Written = { readonly key?: string; readonly text: string; readonly note?: string }

/**
 * A part of a brief with what finds room in it: a long line is cut after a word, lines too many are counted.
 *
 * @param most lines; @param letters of a line; @param noted letters of the note below it
 */
export const briefSection = (
  title: string,
  written: readonly Written[],
  { most, letters, noted = 90, none }: { most: number; letters: number; noted?: number; none: string },
): BriefSection => {
  const said = written.filter(({ text }) => text.trim() !== '')
  return {
    title,
    lines: said.slice(0, most).map(({ key = '', text, note = '' }) => ({
      key,
      text: cutAfterWord(text, letters),
      note: cutAfterWord(note, noted),
    })),
    more: Math.max(0, said.length - most),
    none,
  }
}

/** Sentences as lines. */
export const ofTexts = (texts: readonly string[]): Written[] => texts.map((text) => ({ text }))
