import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { PostLesson } from './post-lesson.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const unit = '01985b20-0000-7000-8000-000000000003'
let sent: unknown[] = []

const open = (answer: () => unknown = () => ({ id: unit, key: 'L-9' })) => {
  sent = []
  render(
    <FakeApi
      answer={(_path, input) => {
        sent.push(input)
        return answer()
      }}
    >
      <OrgProvider org={testOrg}>
        <PostLesson postFor={[{ id: unit, name: 'Acme' }]} onClose={() => undefined} />
      </OrgProvider>
    </FakeApi>,
  )
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const labels = ['The lesson in one sentence', 'What was expected?', 'What happened?', 'What was learned?']
const write = () => {
  for (const label of labels) fireEvent.change(field(label), { target: { value: `${label} So.` } })
}
const post = () => fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLFormElement)

describe('a lesson that is being written', () => {
  it('survives a reload, and says that it did; starting over empties it', () => {
    open()
    expect(screen.queryByText(/wrote before/)).toBeNull()
    write()
    cleanup()
    open()
    expect(labels.map((label) => field(label).value)).toEqual(labels.map((label) => `${label} So.`))
    screen.getByText(/wrote before/)
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }))
    expect(labels.map((label) => field(label).value)).toEqual(['', '', '', ''])
    expect(localStorage).toHaveLength(0)
  })

  it('is sent again under the same id after an answer that was lost, and gone once it was stored', async () => {
    open(() => {
      throw new Error('no connection')
    })
    write()
    post()
    await waitFor(() => expect(sent).toHaveLength(1))
    const [first] = sent
    cleanup()
    open()
    post()
    await waitFor(() => expect(localStorage).toHaveLength(0))
    expect(sent[0]).toEqual(first)
  })

  it('of another shape than the form is left out', () => {
    const key = `polyrhythm.draft.${testOrg.slug}.${testOrg.me.memberId}.form.lesson.wall`
    const text = JSON.stringify({ title: 7, expected: ['a'], learned: 'Kept.', gone: 'x' })
    localStorage.setItem(key, JSON.stringify({ text, savedAt: '2026-08-31T09:00:00Z' }))
    open()
    expect(labels.map((label) => field(label).value)).toEqual(['', '', '', 'Kept.'])
  })
})
