import { tracked } from '@trpc/server'
import * as z from 'zod/mini'
import { forOrg } from '#api/trpc/for-org'
import { interruption } from './line.ts'
import { memberProcedure, router } from '#api/trpc/procedures'

const watchInput = forOrg(z.strictObject({ lastEventId: z.nullish(z.string().check(z.maxLength(80))) }))

export const changesRouter = router({
  /** What changes in the organisation from now on, or after the last event that a broken stream heard. */
  watch: memberProcedure.input(watchInput).subscription(async function* ({ ctx, input, signal }) {
    const { orgId, memberId } = ctx.membership
    const stopped = signal ?? new AbortController().signal
    for await (const changes of ctx.deps.changes.watch(orgId, input.lastEventId ?? null, stopped)) {
      // Whether one is still a member is asked again by whoever opens the stream anew.
      if (changes.some(({ of, subjectId }) => of === 'member' && subjectId === memberId)) throw interruption()
      const last = changes.at(-1)
      if (last)
        yield tracked(
          last.cursor,
          changes.map(({ of, subjectId }) => ({ of, subjectId })),
        )
    }
  }),
})
