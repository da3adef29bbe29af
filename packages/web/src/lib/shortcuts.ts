/** A key or a sequence that does something: `c`, `g h`, `mod+z` (⌘ on a Mac, Ctrl elsewhere), `?`. */
export type Shortcut = {
  readonly keys: string
  /** What it does, as the shortcut sheet says it. */
  readonly label: string
  readonly run: () => void
}

export type Shortcuts = {
  /** Adds shortcuts until the returned function is called. A later registration of the same keys wins. */
  readonly register: (shortcuts: readonly Shortcut[]) => () => void
  readonly list: () => readonly Shortcut[]
  /** Handles one key press; answers whether a shortcut ran or a sequence went on. */
  readonly handle: (event: KeyboardEvent) => boolean
}

/** How long a sequence waits for its next key. */
const sequenceMilliseconds = 1000

/** The one registry of keys. Silent while somebody types, in open menus and lists (they search by letter), and in dialogs. */
export const createShortcuts = (): Shortcuts => {
  let layers: readonly (readonly Shortcut[])[] = []
  let pending = ''
  let pendingAt = 0

  const list = () => [...new Map(layers.flat().map((shortcut) => [shortcut.keys, shortcut])).values()]

  const handle = (event: KeyboardEvent): boolean => {
    const key = keyOf(event)
    if (key === null || event.defaultPrevented || event.isComposing || isBusy(event.target, key)) return false
    const typed = pending !== '' && event.timeStamp - pendingAt < sequenceMilliseconds ? `${pending} ${key}` : key
    const all = list()
    const found = all.find(({ keys }) => keys === typed) ?? all.find(({ keys }) => keys === key)
    pending = ''
    if (found !== undefined) {
      event.preventDefault()
      found.run()
      return true
    }
    if (!all.some(({ keys }) => keys.startsWith(`${typed} `))) return false
    pending = typed
    pendingAt = event.timeStamp
    return true
  }

  const register = (shortcuts: readonly Shortcut[]) => {
    layers = [...layers, shortcuts]
    return () => {
      layers = layers.filter((layer) => layer !== shortcuts)
    }
  }

  return { register, list, handle }
}

const keyOf = ({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): string | null => {
  if (altKey || key === undefined || ['Shift', 'Meta', 'Control', 'Alt'].includes(key)) return null
  return `${metaKey || ctrlKey ? 'mod+' : ''}${key.length === 1 ? key.toLowerCase() : key}`
}

const typing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'
const searching = '[role=menu], [role=listbox], [role=combobox], [role=spinbutton], [role=dialog], [role=alertdialog]'

const isBusy = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false
  if (target.closest(typing) !== null) return true
  return !key.startsWith('mod+') && target.closest(searching) !== null
}
