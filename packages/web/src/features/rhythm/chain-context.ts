import { createContext, use } from 'react'

export type Chain = {
  /** Whether a card hangs together with the one that is held, or steps back; null while none is. */
  readonly placeOf: (card: string) => 'kept' | 'back' | null
  readonly hold: (card: string) => void
  readonly release: () => void
}

export const ChainContext = createContext<Chain>({ placeOf: () => null, hold: () => {}, release: () => {} })

/** The chain of the card that is under the pointer or in focus. */
export const useChain = (): Chain => use(ChainContext)
