import { createContext, type ReactNode, use, useState } from 'react'
import { refusalOf } from '#web/lib/errors.ts'
import { ProofDialog } from './proof-dialog.tsx'

/** Does something dangerous; asks for a proof of who one is where the server wants a fresh one, and goes on. */
export type WithProof = <Done>(work: () => Promise<Done>) => Promise<Done | null>

type Waiting = { readonly answer: (isProved: boolean) => void }

/** Keeps the one dialog that asks for a proof. */
export const ProofProvider = ({ children }: { children: ReactNode }) => {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const ask = () => new Promise<boolean>((resolve) => setWaiting({ answer: resolve }))
  const withProof: WithProof = async (work) => {
    try {
      return await work()
    } catch (error) {
      if (refusalOf(error)?.code !== 'proof_needed') throw error
      return (await ask()) ? work() : null
    }
  }
  const finish = (isProved: boolean): void => {
    waiting?.answer(isProved)
    setWaiting(null)
  }
  return (
    <ProofContext value={withProof}>
      {children}
      {waiting !== null && <ProofDialog onEnd={finish} />}
    </ProofContext>
  )
}

/** Null as an answer means that the person thought better of it. */
export const useProof = (): WithProof => use(ProofContext)

const ProofContext = createContext<WithProof>((work) => work())
