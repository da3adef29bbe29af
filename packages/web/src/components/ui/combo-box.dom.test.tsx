import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ComboBox } from './combo-box.tsx'
import type { Option } from './option-list.tsx'

afterEach(cleanup)

const bets: readonly Option[] = [
  { id: '1', label: 'B1 Be known for how we work' },
  { id: '2', label: 'B2 Leave the second country' },
]

describe('ComboBox', () => {
  it('offers what arrives while a person types already, and keeps what they typed', () => {
    const choose = vi.fn<(id: string | null) => void>()
    const boxOf = (options: readonly Option[]) => (
      <ComboBox label="What it helps" options={options} value={null} onChange={choose} />
    )
    const { rerender } = render(boxOf([]))
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'What it helps' })
    act(() => field.focus())
    fireEvent.change(field, { target: { value: 'known' } })
    rerender(boxOf(bets))
    expect(field.isConnected).toBe(true)
    expect(field.value).toBe('known')
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['B1 Be known for how we work'])
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(choose).toHaveBeenLastCalledWith('1')
  })
})
