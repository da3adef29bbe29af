import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { clearDrafts } from '#web/lib/drafts.ts'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { CheckInFlow } from './check-in-flow.tsx'
import { testForm, testKeyResult } from './test-form.ts'

afterEach(cleanup)
beforeEach(() => clearDrafts())

const form = testForm([
  testKeyResult(),
  testKeyResult({ id: '0190a000-0000-7000-8000-000000000009', key: 'PAY-3.2', title: 'Failed payments' }),
])

const open = (answer: (path: string, input: unknown) => unknown = () => ({}), shown = form) => {
  const calls: { path: string; input: unknown }[] = []
  const onLeave = vi.fn<() => void>()
  const { unmount } = render(
    <FakeApi
      answer={(path, input) => {
        calls.push({ path, input })
        return answer(path, input)
      }}
    >
      <OrgProvider org={testOrg}>
        <CheckInFlow form={shown} onLeave={onLeave} onAgain={() => {}} />
      </OrgProvider>
    </FakeApi>,
  )
  return { calls, onLeave, unmount, published: () => calls.filter(({ path }) => path === 'checkIns.publish') }
}
const value = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Value now' })
const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const shownKey = () => screen.getByRole('heading', { level: 2, name: /One-tap|Failed/ }).textContent

describe('a check-in by keyboard', () => {
  it('arrows step the value, digits set confidence, s the status, Enter goes on and Shift+Enter back', () => {
    open()
    fireEvent.change(value(), { target: { value: '40' } })
    press('ArrowUp')
    press('ArrowUp', { shiftKey: true })
    expect(value().value).toBe('51')
    screen.getByRole<HTMLInputElement>('radio', { name: '8' }).focus()
    press('0')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '10' }).checked).toBe(true)
    press('s')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'At risk' }).checked).toBe(true)
    press('s')
    press('s')
    press('Enter')
    expect(shownKey()).toBe('Failed payments')
    press('Enter', { shiftKey: true })
    expect([shownKey(), value().value]).toEqual(['One-tap share', '51'])
  })

  it('asks why once when it got worse, then goes on', () => {
    open()
    fireEvent.change(value(), { target: { value: '25' } })
    press('Enter')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why lower?' }))
    press('Enter')
    expect(shownKey()).toBe('Failed payments')
  })

  it('a value that is no number is said, and nothing is lost', () => {
    open()
    fireEvent.change(value(), { target: { value: 'many' } })
    press('Enter')
    expect(screen.getByText('Say a value as a number.')).toBeTruthy()
    expect(value().value).toBe('many')
  })

  it('what was typed survives a reload under the same id', async () => {
    const first = open()
    fireEvent.change(value(), { target: { value: '44' } })
    first.unmount()
    const second = open()
    expect(value().value).toBe('44')
    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(second.published()).toHaveLength(1))
    expect(await screen.findByText(/on everybody’s screen/)).toBeTruthy()
  })

  it('a failed publish keeps everything, and the next attempt has the same id', async () => {
    let isUp = false
    const { published } = open((path) => {
      if (path === 'checkIns.publish' && !isUp) throw new TypeError('fetch failed')
      return {}
    })
    fireEvent.change(value(), { target: { value: '44' } })
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(/cannot be reached/)).toBeTruthy()
    expect(value().value).toBe('44')
    isUp = true
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(/on everybody’s screen/)).toBeTruthy()
    const [one, two] = published()
    expect(one?.input).toEqual(two?.input)
  })

  it('one without any value keeps nothing else from being published', async () => {
    const bare = testKeyResult({
      id: '0190a000-0000-7000-8000-000000000008',
      reading: null,
      confidence: null,
      said: null,
    })
    const { published } = open(undefined, testForm([testKeyResult(), bare]))
    fireEvent.change(value(), { target: { value: '44' } })
    press('Enter')
    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(published()).toHaveLength(1))
    expect(published()[0]?.input).toMatchObject({ values: [{ value: 44 }] })
  })

  it('Escape saves the draft and leaves', async () => {
    const { calls, onLeave } = open()
    fireEvent.change(value(), { target: { value: '44' } })
    press('Escape')
    expect(onLeave).toHaveBeenCalledOnce()
    await waitFor(() => expect(calls.map(({ path }) => path)).toContain('checkIns.saveDraft'))
  })
})
