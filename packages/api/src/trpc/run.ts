import type { Tx } from '@polyrhythm/db/tenant'
import type { Actor } from '@polyrhythm/domain/permissions/permissions'
import type { Refusal } from '@polyrhythm/domain/refusals'
import type { Result } from '@polyrhythm/domain/result'
import type { Background } from '#api/lib/background'
import type { Context, SignedIn } from './context.ts'
import { refusalError } from './error-map.ts'
import type { OrgFacts } from './who-entered.ts'

/** What an act inside an organisation is given. */
export type OrgContext = Context & {
  readonly signedIn: SignedIn
  readonly tx: Tx
  readonly actor: Actor
  readonly org: OrgFacts
  readonly now: Date
  /** Does something, a mail above all, once what this act wrote is stored; not at all when it is not. */
  readonly afterCommit: Background['run']
}

export type Act<Ctx, Input, Output> = (call: { ctx: Ctx; input: Input }) => Promise<Result<Output, Refusal>>

/** An act inside an organisation: load, authorise, decide, save, present. */
export type OrgAct<Input, Output> = Act<OrgContext, Input, Output>

/** Makes a resolver of an act: its refusal is thrown, which rolls its transaction back and reaches the client as a code. */
export const run =
  <Ctx, Input, Output>(act: Act<Ctx, Input, Output>) =>
  async (call: { ctx: Ctx; input: Input }): Promise<Output> => {
    const result = await act(call)
    if (!result.ok) throw refusalError(result.refusal)
    return result.value
  }
