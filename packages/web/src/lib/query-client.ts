import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Refusal } from '@polyrhythm/domain/refusals'
import { refusalOf } from './errors.ts'

/** Give a mutation this `meta` when it changes nothing that any screen shows: `meta: quietly`. */
export const quietly = { isQuiet: true } as const

/**
 * One cache per page. A refusal is an answer and is never asked again; a lost connection is, twice. What somebody has
 * just changed is asked for again, and so is who is signed in when the server no longer knows it.
 */
export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => askWhoIsSignedIn(client, error) }),
    mutationCache: new MutationCache({
      onError: (error) => askWhoIsSignedIn(client, error),
      onSuccess: (_data, _variables, _result, { meta }) =>
        meta?.['isQuiet'] === true ? undefined : client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => isPassing(refusalOf(error)) && failures < 2,
        throwOnError: false,
      },
      // Without a connection a mutation fails at once, with a sentence, instead of waiting in silence.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}

/** What is gone by itself in a moment: no answer at all, or a database that is away. */
const isPassing = (refusal: Refusal | null): boolean => refusal === null || refusal.code === 'database_away'

const askWhoIsSignedIn = (client: QueryClient, error: unknown): void => {
  if (refusalOf(error)?.code === 'signed_out') void client.invalidateQueries({ queryKey: [['auth', 'me']] })
}
