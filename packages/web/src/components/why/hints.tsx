import { createContext, type ReactNode, use } from 'react'

/** Whether words are explained here: null outside organisations, where nothing is. */
const Hints = createContext<{ readonly isHidden: boolean } | null>(null)

export const HintsProvider = ({ isHidden, children }: { isHidden: boolean; children: ReactNode }) => (
  <Hints value={{ isHidden }}>{children}</Hints>
)

export const useHints = () => use(Hints)
