import { createContext, use } from 'react'

export type Chain = {
  /** Whether a card hangs together with the one that is held; every card while none is. */
  readonly isKept: (card: string) => boolean
  readonly hold: (card: string) => void
  readonly release: () => void
}

export const ChainContext = createContext<Chain>({ isKept: () => true, hold: () => {}, release: () => {} })

/** The chain of the card that is under the pointer or in focus. */
export const useChain = (): Chain => use(ChainContext)
