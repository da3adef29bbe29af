import { useEffect } from 'react'
import { createShortcuts, type Shortcut } from './shortcuts.ts'

/** The page's registry; `?` lists it. */
export const shortcuts = createShortcuts()

/** Registers shortcuts while the component is on screen. Pass a stable array, or one made of values that rarely change. */
export const useShortcuts = (mine: readonly Shortcut[]): void => {
  useEffect(() => shortcuts.register(mine), [mine])
}

/** Feeds the registry from the window; called once, at the root. */
export const useShortcutListener = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void shortcuts.handle(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
