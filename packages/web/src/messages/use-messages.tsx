import { createContext, type ReactNode, use, useMemo } from 'react'
import { type Terms, termPresets } from './terms.ts'
import { createTranslate, type Translate } from './translate.ts'

/** `const t = useMessages()`, then `t('ui.undo')`. Unknown keys do not compile. */
export const useMessages = (): Translate => use(MessagesContext)

/** Everything below speaks with these terms; an organisation's layout wraps its screens in its own. */
export const MessagesProvider = ({ terms, children }: { terms: Terms; children: ReactNode }) => {
  const translate = useMemo(() => createTranslate(terms), [terms])
  return <MessagesContext value={translate}>{children}</MessagesContext>
}

const MessagesContext = createContext<Translate>(createTranslate(termPresets.spotify))
