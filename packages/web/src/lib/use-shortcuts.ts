import { useEffect, useRef } from 'react'
import { createShortcuts, type Shortcut } from './shortcuts.ts'
import { singleKeysPreference } from './single-keys.ts'

/** The page's registry; `?` lists it, and the palette finds what is in it. */
export const shortcuts = createShortcuts(() => singleKeysPreference.read() === 'on')

/** Registers shortcuts while the component is on screen. Pass a stable array, or one made of values that rarely change. */
export const useShortcuts = (mine: readonly Shortcut[]): void => {
  useEffect(() => shortcuts.register(mine), [mine])
}

/** Registers one while the component is on screen; null registers nothing. `run` is always the newest. */
export const useShortcut = (keys: string, label: string, run: (() => void) | null): void => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const isOffered = run !== null
  useEffect(
    () => (isOffered ? shortcuts.register([{ keys, label, run: () => latest.current?.() }]) : undefined),
    [keys, label, isOffered],
  )
}

/** Feeds the registry from the window; called once, at the root. */
export const useShortcutListener = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void shortcuts.handle(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
