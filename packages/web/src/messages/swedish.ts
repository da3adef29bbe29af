import type { Catalogue } from './catalogue.ts'
import { sv } from './sv.ts'
import { swedishVariables } from './swedish-terms.ts'

export const swedish: Catalogue = { language: 'sv', locale: 'sv-SE', messages: sv, variablesOf: swedishVariables }
