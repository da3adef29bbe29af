import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Tree } from './tree.tsx'

afterEach(cleanup)

const rows = [
  {
    id: 'B-12',
    name: 'Podcasts first',
    content: 'Podcasts first',
    rows: [{ id: 'B-12/PAY-3', name: 'Checkout', content: 'Checkout', details: 'At risk' }],
  },
]

describe('tree', () => {
  it('is a treegrid whose rows open with →, close with ←, and say what opens', () => {
    render(<Tree label="Alignment" rows={rows} />)
    const row = screen.getByRole('row', { name: 'Podcasts first' })
    expect([screen.getByRole('treegrid', { name: 'Alignment' }), row.getAttribute('aria-expanded')]).toEqual([
      expect.anything(),
      'false',
    ])
    act(() => row.focus())
    fireEvent.keyDown(row, { key: 'ArrowRight' })
    expect(screen.getByRole('row', { name: 'Checkout' }).getAttribute('aria-level')).toBe('2')
    fireEvent.keyDown(row, { key: 'ArrowLeft' })
    expect(screen.queryByRole('row', { name: 'Checkout' })).toBeNull()
  })

  it('an empty tree says so', () => {
    render(<Tree label="Alignment" rows={[]} empty="Nothing is linked yet." />)
    expect(screen.getByText('Nothing is linked yet.')).toBeTruthy()
  })
})
