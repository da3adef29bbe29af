import { membership } from '@polyrhythm/db/schema/directory'
import type { HideSteps } from '@polyrhythm/domain/home/hide-steps'
import { ok } from '@polyrhythm/domain/result'
import type { OrgAct } from '#api/trpc/run'
import { isMine } from './get-steps.ts'

/** Puts the first steps away for this member, or brings them back. */
export const hideSteps: OrgAct<HideSteps, null> = async ({ ctx, input }) => {
  await ctx.tx.update(membership).set({ hidesSteps: input.isHidden }).where(isMine(ctx))
  return ok(null)
}
