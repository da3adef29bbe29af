import type { Agent } from 'node:http'
import { accessCookie, sessionCookie } from '@polyrhythm/api/plugins/cookies'
import * as z from 'zod'
import { ask } from '#attack/lib/ask'

const answered = z.object({
  result: z.object({ data: z.nullable(z.object({ account: z.object({ id: z.string() }) })) }),
})

/** What a browser holds. */
export type Jar = { readonly access?: string; readonly session?: string; readonly bearer?: string }

/** Who the server took the browser for, and what the browser holds afterwards. */
export type Seen = { readonly status: number; readonly who: string | null; readonly jar: Jar }

/** Asks a process of the API who is signed in, and takes the cookies of its answer. */
export async function visit(port: number, agent: Agent, jar: Jar): Promise<Seen> {
  const cookie = [
    ...(jar.access === undefined ? [] : [`${accessCookie}=${jar.access}`]),
    ...(jar.session === undefined ? [] : [`${sessionCookie}=${jar.session}`]),
  ].join('; ')
  const headers = { cookie, ...(jar.bearer === undefined ? {} : { authorization: `Bearer ${jar.bearer}` }) }
  const { status, body, setCookies } = await ask(port, agent, { path: '/trpc/auth.me', headers })
  const known = answered.safeParse(status === 200 ? JSON.parse(body) : null)
  const given = (name: string): string | undefined =>
    setCookies
      .find((each) => each.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(';')[0]
  const [access, session] = [given(accessCookie) ?? jar.access, given(sessionCookie) ?? jar.session]
  return {
    status,
    who: known.success ? (known.data.result.data?.account.id ?? null) : null,
    jar: { ...(access === undefined ? {} : { access }), ...(session === undefined ? {} : { session }) },
  }
}
