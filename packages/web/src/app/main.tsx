import '#web/styles/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentLanguage } from '#web/lib/language.ts'
import { speak } from '#web/messages/spoken.ts'
import { Providers } from './providers.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const isPseudo = import.meta.env.DEV && new URLSearchParams(window.location.search).has('pseudo')

const draw = () => {
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  )
}

// Nothing is drawn before its language is there; without its catalogue a page speaks English rather than not at all.
// Not awaited at the top: the catalogue's chunk may share code with this one, and would wait for it in turn.
void speak(isPseudo ? 'en-XA' : currentLanguage())
  .catch(() => speak('en'))
  .then(draw)
