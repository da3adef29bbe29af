import { createContext } from 'react'

/** The bet whose move waits for its reason; until it is given no other one moves. */
export const PendingBet = createContext<string | null>(null)
