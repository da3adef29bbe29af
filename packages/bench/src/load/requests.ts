import { thisMonday } from '#bench/generate/calendar'
import { slugOf, squadSlug, type TenantPlan } from '#bench/generate/tenants'
import { idOf } from '#bench/ids'
import { publishBody, squadPageBody } from '#bench/peer/requests'
import { listInput } from './list-input.ts'
import { type Pick, pick } from './pick.ts'
import type { Sessions } from './sessions.ts'
import { uuidv7 } from './uuidv7.ts'

/** What is asked of a server: `publish` a check-in with one value, a `squadPage`, a filtered `list` of objectives, the whole `story`. */
export const ACTS = ['publish', 'squadPage', 'list', 'story'] as const
export type Act = (typeof ACTS)[number]

/** How a server is spoken to. */
export type Dialect = 'trpc' | 'graphql'

/** Makes whole requests of HTTP/1.1 as text, each with fresh picks. */
export function requestsOf(
  act: Act,
  {
    dialect,
    port,
    plans,
    sessions,
  }: { dialect: Dialect; port: number; plans: readonly TenantPlan[]; sessions: Sessions },
): () => string {
  const host = `host: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\n`
  const monday = thisMonday(new Date())
  const post = (path: string, cookie: string, body: string): string =>
    `POST ${path} HTTP/1.1\r\n${host}${cookie}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  const get = (path: string, cookie: string): string => `GET ${path} HTTP/1.1\r\n${host}${cookie}\r\n`
  const cookieOf = ({ plan, person }: Pick): string => sessions(plan.number, person)
  const speak = {
    trpc: {
      publish: (who: Pick) => post('/trpc/checkIns.publish', cookieOf(who), JSON.stringify(checkInOf(who, monday))),
      squadPage: (who: Pick) => get(`/trpc/squads.get?input=${encoded(pageOf(who))}`, cookieOf(who)),
      list: (who: Pick) => get(`/trpc/objectives.list?input=${encoded(listInput(slugOf(who.plan)))}`, cookieOf(who)),
      story: (who: Pick) => get(`/trpc/rhythm.get?input=${encoded({ org: slugOf(who.plan) })}`, cookieOf(who)),
    },
    graphql: {
      publish: (who: Pick) => post('/graphql', cookieOf(who), publishBody(checkInOf(who, monday))),
      squadPage: (who: Pick) => post('/graphql', cookieOf(who), squadPageBody(who)),
      list: () => {
        throw new Error('No GraphQL server answers lists here')
      },
      story: () => {
        throw new Error('No GraphQL server tells stories here')
      },
    },
  } as const
  return () => speak[dialect][act](pick(plans))
}

const encoded = (input: object): string => encodeURIComponent(JSON.stringify(input))

const pageOf = ({ plan, squad }: Pick) => ({ org: slugOf(plan), slug: squadSlug(squad), cycleId: null })

const checkInOf = ({ plan, squad, keyResult }: Pick, weekOf: string) => ({
  org: slugOf(plan),
  checkInId: uuidv7(),
  squadId: idOf(plan.number, 'squad', squad),
  cycleId: idOf(plan.number, 'cycle', 0),
  weekOf,
  values: [
    {
      keyResultId: idOf(plan.number, 'keyResult', keyResult),
      value: 10 + Math.floor(Math.random() * 40),
      confidence: 7,
      status: 'on_track',
    },
  ],
})
