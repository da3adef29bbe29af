import { createContext, type ReactNode, use, useMemo } from 'react'
import { type Catalogue, english } from './catalogue.ts'
import { type Terms, termPresets } from './terms.ts'
import { createTranslate, type Translate } from './translate.ts'

/** `const t = useMessages()`, then `t('ui.undo')`. Unknown keys do not compile. */
export const useMessages = (): Translate => use(MessagesContext)

/** The words of some terms in the language of the screen, by the names that messages use: `squad`, `squads`, `Squad`. */
export const useTermWords = (terms: Terms): Readonly<Record<string, string>> => use(CatalogueContext).variablesOf(terms)

/** Everything below speaks this language, with the words of no organisation in particular. */
export const LanguageProvider = ({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) => (
  <CatalogueContext value={catalogue}>
    <MessagesProvider terms={termPresets.spotify}>{children}</MessagesProvider>
  </CatalogueContext>
)

/** Everything below speaks with these terms; an organisation's layout wraps its screens in its own. */
export const MessagesProvider = ({ terms, children }: { terms: Terms; children: ReactNode }) => {
  const catalogue = use(CatalogueContext)
  const translate = useMemo(() => createTranslate(terms, catalogue), [terms, catalogue])
  return <MessagesContext value={translate}>{children}</MessagesContext>
}

const CatalogueContext = createContext<Catalogue>(english)
const MessagesContext = createContext<Translate>(createTranslate(termPresets.spotify))
