import { slugOf, squadSlug, type TenantPlan } from '#bench/generate/tenants'
import { openSessions } from './sessions.ts'

/** A squad's page as tRPC answers it, asked once by its first member. @throws Error for any other status than 200 */
export async function askOnce(port: number, plan: TenantPlan, squad: number): Promise<unknown> {
  const sessions = await openSessions()
  const input = JSON.stringify({ org: slugOf(plan), slug: squadSlug(squad), cycleId: null })
  const [, cookie = ''] = sessions(plan.number, squad * 8 + 1)
    .trim()
    .split('cookie: ')
  const response = await fetch(`http://127.0.0.1:${port}/trpc/squads.get?input=${encodeURIComponent(input)}`, {
    headers: { cookie },
  })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`The squad page answered ${response.status}: ${body.slice(0, 500)}`)
  return JSON.parse(body)
}
