import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MessagesProvider } from '#web/messages/use-messages.tsx'
import { termPresets } from '#web/messages/terms.ts'
import { AppShell } from './app-shell.tsx'

afterEach(cleanup)

const renderShell = (pathname: string, due = 3) =>
  render(
    <MessagesProvider terms={termPresets.plain}>
      <AppShell
        org={{ slug: 'acme', name: 'Acme' }}
        orgs={[{ slug: 'acme', name: 'Acme' }]}
        member={{ name: 'Ann Novak' }}
        checkInsDue={due}
        pathname={pathname}
        onSignOut={() => {}}
      >
        <h1>Bets</h1>
      </AppShell>
    </MessagesProvider>,
  )

describe('app shell', () => {
  it('starts with a way past the navigation', () => {
    renderShell('/acme/bets')
    const [first] = screen.getAllByRole('link')
    expect(first?.getAttribute('href')).toBe('#main')
    expect(screen.getByRole('main').id).toBe('main')
  })

  it('names the places in the words of the organisation and marks where one is', () => {
    renderShell('/acme/bets/B-12')
    const [top] = screen.getAllByRole('navigation', { name: 'Main' })
    const links = within(top ?? document.body).getAllByRole('link')
    const names = ['Home', 'Rhythm', 'Beliefs', 'Bets', 'Align', 'Objectives', 'Lessons', 'Teams']
    expect(links.map((link) => link.textContent)).toEqual(names)
    expect(links.find((link) => link.getAttribute('aria-current') === 'page')?.textContent).toBe('Bets')
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1)
  })

  it('has every place on a phone, those that do not fit under the thumb in a menu', () => {
    renderShell('/acme/lessons')
    const [, bottom] = screen.getAllByRole('navigation', { name: 'Main' })
    const under = within(bottom ?? document.body)
    expect(under.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Home',
      'Rhythm',
      'Beliefs',
      'Bets',
      'Objectives',
      'Teams',
    ])
    fireEvent.click(under.getByRole('button', { name: 'More' }))
    const items = screen.getAllByRole('menuitem')
    expect(items.map((item) => [item.textContent, item.getAttribute('href')])).toEqual([
      ['Align', '/acme/align'],
      ['Lessons', '/acme/lessons'],
      ['Goals', '/acme/goals'],
      ['Data and insights', '/acme/evidence'],
      ['Enabling constraints', '/acme/constraints'],
    ])
  })

  it('says how much is due, and nothing when nothing is', () => {
    const { unmount } = renderShell('/acme/home')
    expect(screen.getByRole('link', { name: /^Check in/ }).textContent).toBe('Check in(3 due)')
    unmount()
    renderShell('/acme/home', 0)
    expect(screen.getByRole('link', { name: /^Check in/ }).textContent).toBe('Check in')
  })
})
