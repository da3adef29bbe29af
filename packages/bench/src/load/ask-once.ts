import { slugOf, squadSlug, type TenantPlan } from '#bench/generate/tenants'
import { squadPageBody } from '#bench/peer/requests'
import type { Dialect } from './requests.ts'
import { openSessions } from './sessions.ts'

/** A squad's page, asked once by its first member. @throws Error for any other status than 200 */
export async function askOnce(port: number, dialect: Dialect, plan: TenantPlan, squad: number): Promise<unknown> {
  const sessions = await openSessions()
  const input = JSON.stringify({ org: slugOf(plan), slug: squadSlug(squad), cycleId: null })
  const [, cookie = ''] = sessions(plan.number, squad * 8 + 1)
    .trim()
    .split('cookie: ')
  const headers = { cookie, 'content-type': 'application/json' }
  const response = await (dialect === 'trpc'
    ? fetch(`http://127.0.0.1:${port}/trpc/squads.get?input=${encodeURIComponent(input)}`, { headers })
    : fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: squadPageBody({ plan, squad }) }))
  const body = await response.text()
  if (response.status !== 200 || body.includes('"errors":'))
    throw new Error(
      `The squad page answered ${response.status}: ${(/"errors":.*/s.exec(body)?.[0] ?? body).slice(0, 500)}`,
    )
  return JSON.parse(body)
}
