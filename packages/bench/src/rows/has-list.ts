import type { TenantPlan } from '#bench/generate/tenants'
import type { Bench } from '#bench/harness/bench'

/** Whether the product answers `objectives.list`, with thirty rows as L wants them; says what it answers instead. */
export async function hasList({ server, generator }: Bench, plan: TenantPlan): Promise<boolean> {
  const { port } = await server('product')
  const job = { kind: 'closed', act: 'list', port, dialect: 'trpc', plans: [plan], connections: 1 } as const
  const { list } = await generator.run({ ...job, warmSeconds: 0, seconds: 0.2 })
  if (list === undefined || list.errors === 0) return list !== undefined
  console.log(`  L: objectives.list answers ${list.firstError}`)
  return false
}
