import { router } from '#api/trpc/procedures'

export const appRouter = router({})

export type AppRouter = typeof appRouter
