import { en, type MessageKey } from './en.ts'
import { type Terms, termVariables } from './terms.ts'

export type Messages = Readonly<Record<MessageKey, string>>

/** A language that the interface speaks. */
export type Catalogue = {
  /** Of the document, and of the choice that is remembered. */
  readonly language: string
  /** Whose plural rules and numbers hold inside a message. */
  readonly locale: string
  readonly messages: Messages
  /** Every way in which a message of this language may name a tenant's word. */
  readonly variablesOf: (terms: Terms) => Readonly<Record<string, string>>
  /** What is done to every sentence before it is shown. */
  readonly finish?: (sentence: string) => string
}

/** Always there: what the others are made from, and what is spoken where they cannot be fetched. */
export const english: Catalogue = { language: 'en', locale: 'en-GB', messages: en, variablesOf: termVariables }
