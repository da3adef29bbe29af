import { permissionRows } from '@polyrhythm/api/permission-rows'
import type { TestApi } from '@polyrhythm/api/testing/test-api'
import type { TestCompany } from '@polyrhythm/db/testing/company'
import { leavesOf } from '#attack/scene/leaves'

/** Values that valid inputs have, by the name of their field. */
export async function knownValues(company: TestCompany, api: TestApi): Promise<Map<string, unknown[]>> {
  const known = new Map<string, unknown[]>([['org', [company.slug]]])
  for (const { input } of permissionRows)
    for (const { place, value } of leavesOf(await input(company, api))) {
      const name = place.findLast((key) => typeof key === 'string') ?? ''
      const values = known.get(name) ?? []
      if (!values.includes(value)) known.set(name, [...values, value].slice(-12))
    }
  return known
}
