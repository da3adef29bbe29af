import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { readDraft, writeDraft } from '#web/lib/drafts.ts'
import { useOrg } from '#web/lib/org-context.tsx'

export type FormDraft<Values extends FieldValues> = {
  /** What the form begins with: what was typed before, else what an empty form says. */
  readonly first: Values
  /** What the form says to whoever starts over. */
  readonly empty: Values
  /** Whether it begins with what was typed before. */
  readonly isKept: boolean
  readonly keep: (values: Values) => void
  readonly forget: () => void
}

/**
 * What is written in a form, on this device until it is sent: it survives a reload and a closed dialog.
 *
 * @param name what is written, for example `lesson.` and the thing it is about; unique in an organisation
 * @param empty what the empty form says; a value kept in another shape than here is left out
 */
export const useFormDraft = <Values extends FieldValues>(name: string, empty: Values): FormDraft<Values> => {
  const { slug: org, me } = useOrg()
  const key = `${org}.${me.memberId}.form.${name}`
  const [begun] = useState(() => ({ empty, kept: readValues(key, empty) }))
  const forget = () => void writeDraft(key, '', new Date())
  return {
    first: begun.kept ?? begun.empty,
    empty: begun.empty,
    isKept: begun.kept !== null,
    keep: (values) => {
      const text = JSON.stringify(values)
      if (text === JSON.stringify(begun.empty)) forget()
      else writeDraft(key, text, new Date())
    },
    forget,
  }
}

const readValues = <Values extends FieldValues>(key: string, empty: Values): Values | null => {
  const kept = parse(readDraft(key)?.text)
  if (kept === null) return null
  const fitting = Object.entries(kept).filter(([field, value]) => isAlike(value, empty[field]))
  return { ...empty, ...Object.fromEntries(fitting) }
}

const parse = (text: string | undefined): object | null => {
  try {
    const read: unknown = JSON.parse(text ?? 'null')
    return typeof read === 'object' ? read : null
  } catch {
    return null
  }
}

/** A number, a day or a choice may be empty (null) in the one and given in the other; a text is never null. */
const isAlike = (one: unknown, other: unknown): boolean => {
  if (one === null) return other !== '' && !isMany(other)
  if (other === null) return !isMany(one)
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other)
}

const isMany = (value: unknown): boolean => typeof value === 'object' && value !== null
