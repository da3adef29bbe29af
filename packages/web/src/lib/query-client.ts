import { QueryClient } from '@tanstack/react-query'
import { refusalOf } from './errors.ts'

/** One cache per page. A refusal is an answer and is never asked again; a lost connection is, twice. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => refusalOf(error) === null && failures < 2,
        throwOnError: false,
      },
      mutations: { retry: false },
    },
  })
