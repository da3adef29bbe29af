import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearDrafts, readDraft, writeDraft } from './drafts.ts'
import { useDraft } from './use-draft.ts'

afterEach(cleanup)

const now = new Date('2026-08-31T09:00:00Z')

describe('drafts', () => {
  beforeEach(() => localStorage.clear())

  it('text survives a reload, per key', () => {
    writeDraft('a', 'half a sentence', now)
    expect(readDraft('a')).toEqual({ text: 'half a sentence', savedAt: now.toISOString() })
    expect(readDraft('b')).toBeNull()
  })

  it('empty text forgets the draft', () => {
    writeDraft('a', 'x', now)
    writeDraft('a', '', now)
    expect(localStorage.length).toBe(0)
  })

  it('signing out forgets drafts and nothing else', () => {
    writeDraft('a', 'x', now)
    writeDraft('b', 'y', now)
    localStorage.setItem('polyrhythm.theme', 'dark')
    clearDrafts()
    expect([readDraft('a'), readDraft('b'), localStorage.getItem('polyrhythm.theme')]).toEqual([null, null, 'dark'])
  })

  it('a spoilt entry is no draft', () => {
    localStorage.setItem('polyrhythm.draft.a', '{"text":')
    expect(readDraft('a')).toBeNull()
  })

  it('a full storage does not stop anybody typing', () => {
    const full = Object.assign(Object.create(localStorage), {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(writeDraft('a', 'x', now, full)).toBe(false)
  })

  it('a field comes back with what was typed', () => {
    const first = renderHook(() => useDraft('note', ''))
    act(() => first.result.current[1]('iOS review rejected'))
    first.unmount()
    const second = renderHook(() => useDraft('note', ''))
    expect(second.result.current[0]).toBe('iOS review rejected')
    act(() => second.result.current[2]())
    expect([second.result.current[0], readDraft('note')]).toEqual(['', null])
  })
})
