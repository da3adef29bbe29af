import { createContext, type ReactNode, use } from 'react'

/** The landmark of a page that stands alone; inside the shell, which has one, nothing. */
export const PageMain = ({ children }: { children: ReactNode }) =>
  use(InsideShell) ? children : <main>{children}</main>

export const InsideShell = createContext(false)
