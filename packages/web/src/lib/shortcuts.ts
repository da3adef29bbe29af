/** Something to do, by a key or a sequence or by its name: `c`, `g h`, `mod+k` (⌘ on a Mac, Ctrl elsewhere), `?`. */
export type Shortcut = {
  /** Null for what has only a name, which the palette finds. */
  readonly keys: string | null
  /** What it does, as the shortcut sheet and the palette say it. */
  readonly label: string
  readonly run: () => void
  /** Whether it works on every screen of an organisation; else it belongs to the one that is shown. */
  readonly isEverywhere?: boolean
  /** Leads to a page: the palette lists these apart. */
  readonly isPage?: boolean
  /** Also while somebody types; for keys with `mod` that text fields do not use. */
  readonly whileTyping?: boolean
}

export type Shortcuts = {
  /** Adds shortcuts until the returned function is called. A later registration of the same keys wins. */
  readonly register: (shortcuts: readonly Shortcut[]) => () => void
  readonly list: () => readonly Shortcut[]
  /** Handles one key press; answers whether a shortcut ran or a sequence went on. */
  readonly handle: (event: KeyboardEvent) => boolean
  /** Does what these keys do, for a button that offers the same; nothing where nobody registered them. */
  readonly run: (keys: string) => void
}

/** How long a sequence waits for its next key. */
const sequenceMilliseconds = 1000

/**
 * The one registry of keys. Silent while somebody types, in open menus and lists (they search by letter), and in dialogs.
 *
 * @param allowsSingleKeys asked at each press; when it says no, only keys with `mod` act
 */
export const createShortcuts = (allowsSingleKeys: () => boolean = () => true): Shortcuts => {
  let layers: readonly (readonly Shortcut[])[] = []
  let pending = ''
  let pendingAt = 0

  const list = () => [...new Map(layers.flat().map((shortcut) => [shortcut.keys ?? shortcut.label, shortcut])).values()]

  const handle = (event: KeyboardEvent): boolean => {
    const key = keyOf(event)
    if (key === null || event.defaultPrevented || event.isComposing) return false
    if (!key.startsWith('mod+') && !allowsSingleKeys()) return false
    const typed = pending !== '' && event.timeStamp - pendingAt < sequenceMilliseconds ? `${pending} ${key}` : key
    const all = list()
    const found = all.find(({ keys }) => keys === typed) ?? all.find(({ keys }) => keys === key)
    if (isBusy(event.target, key, found?.whileTyping === true)) return false
    pending = ''
    if (found !== undefined) {
      event.preventDefault()
      found.run()
      return true
    }
    if (!all.some(({ keys }) => keys?.startsWith(`${typed} `) === true)) return false
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

  const run = (keys: string) =>
    list()
      .find((shortcut) => shortcut.keys === keys)
      ?.run()

  return { register, list, handle, run }
}

const keyOf = (event: KeyboardEvent): string | null => {
  const { key, metaKey, ctrlKey } = event
  if (key === undefined || ['Shift', 'Meta', 'Control', 'Alt', 'AltGraph'].includes(key)) return null
  if (isTypedWithAlt(event)) return key
  if (event.altKey) return null
  return `${metaKey || ctrlKey ? 'mod+' : ''}${key.length === 1 ? key.toLowerCase() : key}`
}

/** Where a sign lies on the third level of the keyboard, as `[` on a Swedish one, Alt (and Ctrl, on Windows) only types it. */
const isTypedWithAlt = ({ key, altKey, metaKey }: KeyboardEvent): boolean =>
  altKey && !metaKey && key.length === 1 && !/[\p{L}\p{N}\s]/u.test(key)

const typing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'
const searching = '[role=menu], [role=listbox], [role=combobox], [role=spinbutton], [role=dialog], [role=alertdialog]'
const asking = '[role=dialog], [role=alertdialog]'

const isBusy = (target: EventTarget | null, key: string, whileTyping: boolean): boolean => {
  if (!(target instanceof Element)) return false
  if (whileTyping) return target.closest(asking) !== null
  if (target.closest(typing) !== null) return true
  return !key.startsWith('mod+') && target.closest(searching) !== null
}
