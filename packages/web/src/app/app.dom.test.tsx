import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorPage } from './error-page.tsx'
import { focusHeading } from './focus-heading.ts'
import { createAppRouter } from './router.tsx'
import { themePreference } from './shell/theme.ts'

afterEach(cleanup)

const open = (path: string) => {
  const router = createAppRouter()
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) })
  render(<RouterProvider router={router} />)
  return router
}

describe('the frame', () => {
  beforeEach(() => {
    window.scrollTo = () => {}
    document.documentElement.removeAttribute('data-theme')
  })

  it('an unknown address says so and leads back', async () => {
    open('/no/such/place')
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('There is nothing at this address')
    await waitFor(() => expect(document.title).toBe('There is nothing at this address · Polyrhythm'))
    expect(screen.getByRole('link', { name: 'Go to the start page' }).getAttribute('href')).toBe('/')
  })

  it('a failing page says what to do, with the request id', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const error = Object.assign(new Error('no'), { data: { requestId: 'req-7' } })
    const reset = vi.fn<() => void>()
    render(<ErrorPage error={error} reset={reset} />)
    expect(screen.getByText('Request id req-7')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(reset).toHaveBeenCalledOnce()
    vi.restoreAllMocks()
  })

  it('a step to another page puts the focus on its heading', () => {
    document.body.innerHTML = '<main><h1>Bets</h1></main>'
    focusHeading()
    expect(document.activeElement?.textContent).toBe('Bets')
    document.body.innerHTML = '<main>still loading</main>'
    focusHeading()
    expect(document.activeElement?.tagName).toBe('MAIN')
  })

  it('a chosen theme takes effect at once and is remembered', () => {
    themePreference.set('dark')
    expect([document.documentElement.dataset['theme'], localStorage.getItem('polyrhythm.theme')]).toEqual([
      'dark',
      'dark',
    ])
  })
})
