import type { AppRouter } from '@polyrhythm/api/router'
import { currentLanguage } from './language.ts'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'

/** `const trpc = useTRPC()`, then `useQuery(trpc.objectives.get.queryOptions({ … }))`. Types only: no code of the API is loaded. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

/**
 * The one way to the server. What is asked in the same moment travels together; signing in and up go alone, so that each
 * attempt counts against the limit, and so does what the server answers faster than what it would wait for; changes come
 * as a stream.
 */
export const createTrpcClient = (): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          condition: ({ path }) => path.startsWith('auth.') || answeredAlone.has(path),
          true: httpLink({ url, headers }),
          false: httpBatchLink({ url, headers, maxURLLength: 4_000 }),
        }),
      }),
    ],
  })

const url = '/trpc'

/** Letters are written in the language that the page is shown in, whatever the browser prefers. */
const headers = () => ({ 'accept-language': currentLanguage() })

/** @see docs/decisions/012-fast-lane.md */
const answeredAlone: ReadonlySet<string> = new Set(['squads.get', 'checkIns.publish'])
