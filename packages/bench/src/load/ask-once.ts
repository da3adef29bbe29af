import { slugOf, squadSlug, type TenantPlan } from '#bench/generate/tenants'
import { squadPageBody } from '#bench/peer/requests'
import { listInput } from './list-input.ts'
import { openSessions } from './sessions.ts'

/** What is asked once, to look at the answer: by the first member of the squad. */
export type Question = { readonly port: number; readonly plan: TenantPlan; readonly squad: number }

/** A squad's page as tRPC answers it. @throws Error for any other status than 200 */
export const askSquadPage = ({ port, plan, squad }: Question): Promise<unknown> => {
  const input = JSON.stringify({ org: slugOf(plan), slug: squadSlug(squad), cycleId: null })
  return ask({ port, plan, squad }, `/trpc/squads.get?input=${encodeURIComponent(input)}`)
}

/** The same as GraphQL answers it. @throws Error for any other status than 200, and for errors in the answer */
export const askPeer = ({ port, plan, squad }: Question): Promise<unknown> =>
  ask({ port, plan, squad }, '/graphql', { method: 'POST', body: squadPageBody({ plan, squad }) })

/** The page of the objectives list that L asks for. @throws Error for any other status than 200 */
export const askList = ({ port, plan, squad }: Question): Promise<unknown> =>
  ask(
    { port, plan, squad },
    `/trpc/objectives.list?input=${encodeURIComponent(JSON.stringify(listInput(slugOf(plan))))}`,
  )

/** The whole story, as the Rhythm page shows it. */
export const askStory = ({ port, plan, squad }: Question): Promise<unknown> =>
  ask({ port, plan, squad }, `/trpc/rhythm.get?input=${encodeURIComponent(JSON.stringify({ org: slugOf(plan) }))}`)

async function ask({ port, plan, squad }: Question, path: string, init: RequestInit = {}): Promise<unknown> {
  const sessions = await openSessions()
  const cookie = sessions(plan.number, squad * 8 + 1)
    .trim()
    .replace('cookie: ', '')
  const headers = { cookie, 'content-type': 'application/json' }
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
  const body = await response.text()
  const errors = /"errors":.*/s.exec(body)?.[0]
  if (response.status !== 200 || errors !== undefined)
    throw new Error(`${path.split('?')[0]} answered ${response.status}: ${(errors ?? body).slice(0, 500)}`)
  return JSON.parse(body)
}
