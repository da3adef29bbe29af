import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chooseLanguage, speak, useSpoken } from './spoken.ts'
import { LanguageProvider, useMessages } from './use-messages.tsx'

const Page = () => <p>{useMessages()('shell.nav.home')}</p>
const Spoken = () => (
  <LanguageProvider catalogue={useSpoken()}>
    <Page />
  </LanguageProvider>
)

beforeEach(() => localStorage.clear())
afterEach(async () => {
  cleanup()
  await speak('en')
})

it('a chosen language is spoken, is the document’s, and is remembered', async () => {
  render(<Spoken />)
  expect(screen.getByText('Home')).toBeTruthy()
  await act(() => chooseLanguage('sv'))
  expect(screen.getByText('Hem')).toBeTruthy()
  expect([document.documentElement.lang, localStorage.getItem('polyrhythm.language')]).toEqual(['sv', 'sv'])
})

it('what was asked last is spoken, however fast one asks', async () => {
  render(<Spoken />)
  await act(async () => void (await Promise.all([speak('sv'), speak('en')])))
  expect([screen.getByText('Home').tagName, document.documentElement.lang]).toEqual(['P', 'en'])
})

it('follows a choice in another tab', async () => {
  render(<Spoken />)
  window.dispatchEvent(new StorageEvent('storage', { key: 'polyrhythm.language', newValue: 'sv' }))
  expect(await screen.findByText('Hem')).toBeTruthy()
})
