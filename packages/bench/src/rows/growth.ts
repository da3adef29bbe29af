import { ONE, SIXTEEN, SMALL, type TenantPlan } from '#bench/generate/tenants'
import type { Row } from '#bench/harness/bench'
import { compare } from '#bench/harness/compare'
import type { Finding } from '#bench/harness/verdict'
import type { Act } from '#bench/load/requests'
import { hasList } from './has-list.ts'

const flat = { atLeast: 0.8 }
const acts = { R1: 'squadPage', L: 'list', W: 'publish' } as const satisfies Record<string, Act>

/** Whether the product stays as quick when a tenant has sixteen times as much, and when there are 500 of them. */
export const growth: Row = {
  id: 'GROWTH',
  title: 'from 1 × to 16 ×, and from 1 tenant to 500',
  isQuick: false,
  tenants: [ONE, SIXTEEN, ...SMALL],
  run: async (bench) => {
    const findings: Finding[] = []
    for (const [id, act] of Object.entries(acts)) {
      if (act === 'list' && !(await hasList(bench, ONE))) continue
      const over = (plans: readonly TenantPlan[], name: string) => bench.over('product', act, plans, `${id} ${name}`)
      // Few key results are the same row again and again, so one tenant of checking in is the one of 1 ×.
      const [single, singleName] =
        act === 'publish' ? [[ONE], 'in one tenant'] : [SMALL.slice(0, 1), 'in one small tenant']
      const pairs = [
        { large: await over([SIXTEEN], 'at 16 ×'), small: await over([ONE], 'at 1 ×') },
        { large: await over(SMALL, 'in 500 tenants'), small: await over(single, singleName) },
      ]
      for (const { large, small } of pairs)
        findings.push(...(await compare('GROWTH', bench, large, [{ contestant: small, must: flat }])).findings)
    }
    return findings
  },
}
