import type { AppRouter } from '@polyrhythm/api/router'
import { QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { type ReactNode, useState } from 'react'
import { createQueryClient } from '#web/lib/query-client.ts'
import { TRPCProvider } from '#web/lib/trpc.ts'

/** Answers the calls of a test by their path; what throws arrives as an error that never reached a server. */
export type FakeAnswers = (path: string, input: unknown) => unknown

/** A server of one's own for a test of screens. */
export const FakeApi = ({ answer, children }: { answer: FakeAnswers; children: ReactNode }) => {
  const [queryClient] = useState(createQueryClient)
  const [trpcClient] = useState(() => fakeClient(answer))
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}

const fakeClient = (answer: FakeAnswers) =>
  createTRPCClient<AppRouter>({
    links: [
      () =>
        ({ op }) =>
          observable((observer) => {
            try {
              observer.next({ result: { type: 'data', data: answer(op.path, op.input) } })
              observer.complete()
            } catch (error) {
              observer.error(asClientError(error))
            }
          }),
    ],
  })

/** A thrown `{ data }` is what the server said; anything else never got there. */
const asClientError = (error: unknown): TRPCClientError<AppRouter> =>
  typeof error === 'object' && error !== null && 'data' in error
    ? TRPCClientError.from({ error: { code: -32_600, message: 'refused', data: error.data } })
    : TRPCClientError.from(error instanceof Error ? error : new Error(String(error)))
