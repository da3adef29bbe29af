import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { FakeApi } from '#web/testing/fake-api.tsx'
import { testOrg } from '#web/testing/test-org.ts'
import { CommentForm } from './comment-form.tsx'

const elin = { id: '01985b20-0000-7000-8000-000000000001', name: 'Elin Forsgren', title: 'CEO' }
const erik = { id: '01985b20-0000-7000-8000-000000000002', name: 'Erik Sandell', title: 'CFO' }

beforeEach(() => localStorage.clear())
afterEach(cleanup)

type Said = { readonly id: string; readonly body: string }

const show = (send: (said: Said) => Promise<unknown>, people: readonly (typeof elin)[] = [elin, erik]) =>
  render(
    <FakeApi answer={() => ({ members: people, invitations: [], can: {} })}>
      <OrgProvider org={testOrg}>
        <CommentForm draft="thing" label="Your comment" action="Comment" send={send} />
      </OrgProvider>
    </FakeApi>,
  )

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your comment')
const type = (text: string) => {
  field().focus()
  fireEvent.change(field(), { target: { value: text, selectionStart: text.length, selectionEnd: text.length } })
}
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Comment' }))

describe('writing a comment', () => {
  it('[CM6] names somebody by keys, who is stored as an id', async () => {
    const sent: Said[] = []
    show(async (said) => sent.push(said))
    await waitFor(() => {
      type('Look, @e')
      expect(screen.getAllByRole('option')).toHaveLength(2)
    })
    fireEvent.keyDown(field(), { key: 'ArrowDown' })
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Erik Sandell')
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('Look, @Erik Sandell ')
    expect(screen.queryByRole('listbox')).toBeNull()
    send()
    await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([`Look, <@${erik.id}>`]))
    expect(field().value).toBe('')
  })

  it('[CM6] means nobody where two have the name and none was chosen', async () => {
    const sent: Said[] = []
    show(async (said) => sent.push(said), [elin, { ...erik, name: elin.name }])
    await waitFor(() => {
      type('@E')
      expect(screen.getAllByRole('option')).toHaveLength(2)
    })
    type('@Elin Forsgren ?')
    send()
    await waitFor(() => expect(sent.map(({ body }) => body)).toEqual(['@Elin Forsgren ?']))
    type('@E')
    fireEvent.keyDown(field(), { key: 'ArrowUp' })
    fireEvent.keyDown(field(), { key: 'Tab' })
    send()
    await waitFor(() => expect(sent.at(-1)?.body).toBe(`<@${erik.id}>`))
  })

  it('[CM3] keeps what could not be sent, over a reload too, and sends the same under the same id', async () => {
    const sent: Said[] = []
    const failing = async (said: Said) => {
      sent.push(said)
      throw new TypeError('Failed to fetch')
    }
    show(failing)
    type('I doubt it.')
    send()
    await screen.findByText(/cannot be reached/)
    expect(field().value).toBe('I doubt it.')
    cleanup()
    show(failing)
    expect(field().value).toBe('I doubt it.')
    send()
    await waitFor(() => expect(sent).toHaveLength(2))
    type('I doubt it a little.')
    send()
    await waitFor(() => expect(sent).toHaveLength(3))
    expect(sent[1]?.id).toBe(sent[0]?.id)
    expect(sent[2]?.id).not.toBe(sent[0]?.id)
  })

  it('sends nothing empty, and nothing that is too long', async () => {
    const sent: Said[] = []
    show(async (said) => sent.push(said))
    type('   ')
    expect(screen.getByRole('button', { name: 'Comment' }).hasAttribute('disabled')).toBe(true)
    type('a'.repeat(5_001))
    send()
    await screen.findByText(/too long/)
    expect(sent).toEqual([])
  })
})
