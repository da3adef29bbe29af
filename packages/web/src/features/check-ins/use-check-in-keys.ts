import { singleKeysPreference } from '#web/lib/single-keys.ts'
import { type KeyboardEvent, useEffect, useRef } from 'react'

export type CheckInKeys = {
  next: () => void
  back: () => void
  publish: () => void
  leave: () => void
  /** `s`: the next status. */
  status: () => void
  /** `n`: the note. */
  note: () => void
  /** 1–10. */
  confidence: (value: number) => void
}

/**
 * The keys of the check-in, on the whole page: letters and digits act wherever no text is being written; Enter and
 * Escape act everywhere but on a button.
 */
export const useCheckInKeys = (keys: CheckInKeys): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY
    // On the way down: a chosen radio keeps Enter to itself on the way up.
    const listen = (event: globalThis.KeyboardEvent) => {
      const isSequence = event.timeStamp - wentAt < sequenceMilliseconds
      if (event.key === 'g') wentAt = event.timeStamp
      if (event.isComposing || isSequence || isElsewhere(event.target)) return
      if (!handle(event, latest.current)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}

/** After `g` the next key names a place: `g s` leads to the squads and changes no status. */
const sequenceMilliseconds = 1000

const handle = (event: globalThis.KeyboardEvent, keys: CheckInKeys): boolean => {
  const { key, target } = event
  const hasMod = event.metaKey || event.ctrlKey
  if (key === 'Enter' && hasMod) return run(keys.publish)
  if (key === 'Enter' && isPressed(target)) return false
  if (key === 'Enter') return isLines(target) ? false : run(event.shiftKey ? keys.back : keys.next)
  if (key === 'Escape') return run(keys.leave)
  if (hasMod || event.altKey || isText(target, key) || singleKeysPreference.read() === 'off') return false
  if (key === 's') return run(keys.status)
  if (key === 'n') return run(keys.note)
  if (/^\d$/.test(key)) return run(() => keys.confidence(key === '0' ? 10 : Number(key)))
  return false
}

const run = (act: () => void): true => {
  act()
  return true
}

/** In a menu or a dialog the keys belong to it. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=menu], [role=listbox], [role=dialog], [role=alertdialog]') !== null

const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null

const isLines = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement

/** Whether the key is part of a text. The field of a number takes digits; letters act in it. */
const isText = (target: EventTarget | null, key: string): boolean => {
  if (isLines(target)) return true
  if (!(target instanceof HTMLInputElement) || target.type === 'radio') return false
  return target.inputMode === 'decimal' ? !/^[a-z]$/.test(key) : true
}

/** ↑ and ↓ in the field of a number: how many steps, ten with Shift; 0 for any other key. */
export const stepsOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): number => {
  if (altKey || ctrlKey || metaKey) return 0
  const steps = shiftKey ? 10 : 1
  return key === 'ArrowUp' ? steps : key === 'ArrowDown' ? -steps : 0
}
