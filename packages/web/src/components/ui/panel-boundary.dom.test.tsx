import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PanelBoundary } from './panel-boundary.tsx'

afterEach(cleanup)

describe('a panel that fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('fails alone, says its request id, and comes back after another try', () => {
    let isBroken = true
    const Links = () => {
      if (isBroken) throw Object.assign(new Error('no'), { data: { requestId: 'req-7' } })
      return <p>Three links</p>
    }
    render(
      <>
        <p>Bets</p>
        <PanelBoundary
          name="Links"
          onRetry={() => {
            isBroken = false
          }}
        >
          <Links />
        </PanelBoundary>
      </>,
    )
    expect(screen.getByText('Bets')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(/Links did not load.*Request id req-7/)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('Three links')).toBeTruthy()
  })
})
