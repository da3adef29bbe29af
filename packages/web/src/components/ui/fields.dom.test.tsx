import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DateField } from './date-field.tsx'
import { FormSummary } from './form-summary.tsx'
import { NumberField } from './number-field.tsx'
import { SegmentedControl } from './segmented-control.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

const type = (field: HTMLElement, text: string) => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

describe('fields', () => {
  it('an error is tied to its field, and the field is marked invalid', () => {
    render(<TextField label="Short name" description="Two to five letters" error="Choose another." />)
    const field = screen.getByRole('textbox', { name: 'Short name' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const descriptions = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(descriptions).toEqual(expect.arrayContaining(['Two to five letters', 'Choose another.']))
  })

  it('a number is read as the locale of the reader writes it', () => {
    const change = vi.fn<(value: number | null) => void>()
    render(
      <I18nProvider locale="de-DE">
        <NumberField label="Value" value={null} onChange={change} unit="%" />
      </I18nProvider>,
    )
    type(screen.getByRole('textbox', { name: 'Value' }), '1.234,5')
    expect(change).toHaveBeenLastCalledWith(1234.5)
  })

  it('an emptied number is no number, never zero', () => {
    const change = vi.fn<(value: number | null) => void>()
    const Host = () => {
      const [value, setValue] = useState<number | null>(31)
      return (
        <I18nProvider locale="en-GB">
          <NumberField
            label="Value"
            value={value}
            onChange={(next) => {
              setValue(next)
              change(next)
            }}
          />
        </I18nProvider>
      )
    }
    render(<Host />)
    type(screen.getByRole('textbox', { name: 'Value' }), '')
    expect(change).toHaveBeenLastCalledWith(null)
  })

  it('a day goes in and out as a plain day', () => {
    const change = vi.fn<(day: string | null) => void>()
    render(
      <I18nProvider locale="en-GB">
        <DateField label="Measured on" value="2026-08-31" onChange={change} />
      </I18nProvider>,
    )
    const day = screen.getByRole('spinbutton', { name: /^day/ })
    fireEvent.keyDown(day, { key: 'ArrowDown' })
    expect(change).toHaveBeenLastCalledWith('2026-08-30')
  })

  it('a segment answers with its own value', () => {
    const change = vi.fn<(value: 'now' | 'next') => void>()
    render(
      <SegmentedControl
        label="Column"
        value="now"
        onChange={change}
        segments={[
          { value: 'now', label: 'Now' },
          { value: 'next', label: 'Next' },
        ]}
      />,
    )
    fireEvent.click(screen.getByRole('radio', { name: 'Next' }))
    expect(change).toHaveBeenCalledWith('next')
  })

  it('what keeps a form back is summed up and takes the focus', () => {
    const go = vi.fn<() => void>()
    const { rerender } = render(<FormSummary problems={[]} />)
    expect(screen.queryByRole('alert')).toBeNull()
    rerender(<FormSummary problems={[{ field: 'title', message: 'A title is missing.', onGo: go }]} />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    fireEvent.click(screen.getByRole('button', { name: 'A title is missing.' }))
    expect(go).toHaveBeenCalledOnce()
  })
})
