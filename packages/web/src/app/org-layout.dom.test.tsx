import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeApi, type FakeAnswers } from '#web/testing/fake-api.tsx'
import { createAppRouter } from './router.tsx'

afterEach(cleanup)
beforeEach(() => {
  window.scrollTo = () => {}
})

const open = (path: string, answer: FakeAnswers) => {
  const router = createAppRouter()
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) })
  render(
    <FakeApi answer={answer}>
      <RouterProvider router={router} />
    </FakeApi>,
  )
  return router
}
const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { data: { refusal: { code }, requestId: 'req-1' } })
}

describe('the layout of an organisation', () => {
  it('leads whoever is signed out to the sign-in page, and says where they wanted to go', async () => {
    const router = open('/acme/squads/payments?cycle=2026-Q3', (path) =>
      path === 'auth.me' ? null : refuse('signed_out'),
    )
    await waitFor(() => expect(router.history.location.pathname).toBe('/login'))
    expect(new URLSearchParams(router.history.location.search).get('next')).toBe('/acme/squads/payments?cycle=2026-Q3')
  })

  it('looks like nothing there to whoever is not a member', async () => {
    const me = { account: { id: 'a', name: 'Ann', email: 'ann@acme.example' }, orgs: [] }
    open('/other/home', (path) => (path === 'auth.me' ? me : refuse('not_found')))
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('There is nothing at this address')
  })
})
