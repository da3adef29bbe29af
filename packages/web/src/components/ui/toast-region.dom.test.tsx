import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useShortcutListener } from '#web/lib/use-shortcuts.ts'
import { ToastRegion } from './toast-region.tsx'
import { createToastStore, undoMilliseconds } from './toast-store.ts'

afterEach(cleanup)

const Host = ({ store }: { store: ReturnType<typeof createToastStore> }) => {
  useShortcutListener()
  return <ToastRegion store={store} />
}

describe('toasts', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('what can be taken back is offered for ten seconds', () => {
    const store = createToastStore()
    render(<Host store={store} />)
    act(() => void store.show({ message: 'Moved', undo: () => {} }))
    act(() => void vi.advanceTimersByTime(undoMilliseconds - 1))
    expect(screen.getByText('Moved')).toBeTruthy()
    act(() => void vi.advanceTimersByTime(1))
    expect(screen.queryByText('Moved')).toBeNull()
  })

  it('Ctrl+Z takes back the newest thing that can be, once', () => {
    const store = createToastStore()
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
    render(<Host store={store} />)
    act(() => {
      store.show({ message: 'First', undo: first })
      store.show({ message: 'Second', undo: second })
      store.show({ message: 'Only said' })
    })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
  })

  it('the clock waits while somebody is in the toast', () => {
    const store = createToastStore()
    render(<Host store={store} />)
    act(() => void store.show({ message: 'Moved', undo: () => {} }))
    act(() => screen.getByRole('button', { name: /Undo/ }).focus())
    act(() => void vi.advanceTimersByTime(undoMilliseconds * 2))
    expect(screen.getByText('Moved')).toBeTruthy()
    act(() => screen.getByRole('button', { name: /Undo/ }).blur())
    act(() => void vi.advanceTimersByTime(undoMilliseconds))
    expect(screen.queryByText('Moved')).toBeNull()
  })

  it('is spoken politely by a region that is there before the first toast', () => {
    render(<Host store={createToastStore()} />)
    expect(screen.getByRole('region', { name: 'Notifications' }).querySelector('[aria-live=polite]')).toBeTruthy()
  })

  it('shows three at most, the newest ones', () => {
    const store = createToastStore()
    for (const message of ['1', '2', '3', '4']) store.show({ message })
    expect(store.snapshot().map(({ message }) => message)).toEqual(['2', '3', '4'])
  })
})
