import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createShortcuts } from './shortcuts.ts'

const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}

const listenWith = (registry: ReturnType<typeof createShortcuts>) => {
  const listen = (event: KeyboardEvent) => void registry.handle(event)
  window.addEventListener('keydown', listen)
  return () => window.removeEventListener('keydown', listen)
}

const shortcut = (keys: string, run: () => void) => ({ keys, label: keys, run })

describe('shortcuts', () => {
  beforeEach(() => document.body.replaceChildren())

  it('a key and a sequence of keys run what they name', () => {
    const registry = createShortcuts()
    const [checkIn, home] = [vi.fn<() => void>(), vi.fn<() => void>()]
    registry.register([shortcut('c', checkIn), shortcut('g h', home)])
    const stop = listenWith(registry)
    press('c')
    press('g')
    press('h')
    press('h')
    stop()
    expect([checkIn.mock.calls.length, home.mock.calls.length]).toEqual([1, 1])
  })

  it('a sequence is forgotten after a second', () => {
    const registry = createShortcuts()
    const home = vi.fn<() => void>()
    registry.register([shortcut('g h', home)])
    const at = (key: string, timeStamp: number) =>
      registry.handle(Object.defineProperty(new KeyboardEvent('keydown', { key }), 'timeStamp', { value: timeStamp }))
    at('g', 100)
    expect(at('h', 1200)).toBe(false)
    at('g', 2000)
    expect(at('h', 2900)).toBe(true)
    expect(home).toHaveBeenCalledTimes(1)
  })

  it.each([
    '<input>',
    '<textarea></textarea>',
    '<div contenteditable="true"></div>',
    '<div role="listbox"></div>',
    '<div role="dialog"></div>',
  ])('no single key acts inside %s', (html) => {
    document.body.innerHTML = html
    const target = document.body.firstElementChild ?? document.body
    const registry = createShortcuts()
    const run = vi.fn<() => void>()
    registry.register([shortcut('c', run)])
    const stop = listenWith(registry)
    press('c', {}, target)
    stop()
    expect(run).not.toHaveBeenCalled()
  })

  it('undo by ⌘Z or Ctrl+Z leaves the text field its own undo', () => {
    document.body.innerHTML = '<input>'
    const registry = createShortcuts()
    const undo = vi.fn<() => void>()
    registry.register([shortcut('mod+z', undo)])
    const stop = listenWith(registry)
    press('z', { ctrlKey: true }, document.querySelector('input') ?? document.body)
    const event = press('z', { metaKey: true })
    stop()
    expect([undo.mock.calls.length, event.defaultPrevented]).toEqual([1, true])
  })

  it('what leaves the screen takes its keys along, and what it covered comes back', () => {
    const registry = createShortcuts()
    const [below, above] = [vi.fn<() => void>(), vi.fn<() => void>()]
    registry.register([shortcut('e', below)])
    const leave = registry.register([shortcut('e', above)])
    registry.handle(new KeyboardEvent('keydown', { key: 'e' }))
    leave()
    registry.handle(new KeyboardEvent('keydown', { key: 'e' }))
    expect([above.mock.calls.length, below.mock.calls.length, registry.list().length]).toEqual([1, 1, 1])
  })

  it('where single keys are turned off, only keys with ⌘ or Ctrl act', () => {
    let areAllowed = true
    const registry = createShortcuts(() => areAllowed)
    const [help, search] = [vi.fn<() => void>(), vi.fn<() => void>()]
    registry.register([shortcut('?', help), shortcut('g h', help), shortcut('mod+k', search)])
    areAllowed = false
    const stop = listenWith(registry)
    press('?')
    press('g')
    press('h')
    press('k', { ctrlKey: true })
    areAllowed = true
    press('?')
    stop()
    expect([help.mock.calls.length, search.mock.calls.length]).toEqual([1, 1])
  })

  it('the palette opens while somebody types, but not over a dialog', () => {
    document.body.innerHTML = '<input><div role="dialog"><input></div>'
    const [field, inside] = document.querySelectorAll('input')
    const registry = createShortcuts()
    const search = vi.fn<() => void>()
    registry.register([{ ...shortcut('mod+k', search), whileTyping: true }])
    const stop = listenWith(registry)
    press('k', { metaKey: true }, field)
    press('k', { metaKey: true }, inside)
    stop()
    expect(search).toHaveBeenCalledOnce()
  })

  it('a sign on the third level of a keyboard is typed with Alt, and is that sign', () => {
    const registry = createShortcuts()
    const [before, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
    registry.register([shortcut('[', before), shortcut('c', other)])
    const stop = listenWith(registry)
    press('[', { altKey: true, ctrlKey: true })
    press('[', { altKey: true })
    press('c', { altKey: true })
    stop()
    expect([before.mock.calls.length, other.mock.calls.length]).toEqual([2, 0])
  })

  it('what has only a name is listed, and a button can do what keys do', () => {
    const registry = createShortcuts()
    const [settings, home] = [vi.fn<() => void>(), vi.fn<() => void>()]
    registry.register([{ keys: null, label: 'Settings', run: settings }, shortcut('g h', home)])
    registry.run('g h')
    registry.run('g x')
    expect(registry.list().map(({ label }) => label)).toEqual(['Settings', 'g h'])
    expect([settings.mock.calls.length, home.mock.calls.length]).toEqual([0, 1])
  })
})
