import type { PermissionRow, Persona } from '@polyrhythm/api/testing/permission-row'
import type { TestPerson } from '@polyrhythm/db/testing/company'
import { type Foreign, leaksIn } from '#attack/scene/leaks'
import type { Scene } from '#attack/scene/scene'
import { fromBeta, type SharpCompany } from '#attack/scene/sharpen'
import type { Count } from './count.ts'

const everybody: readonly Persona[] = ['anna', 'bo', 'lead', 'founder', 'former']

/** One procedure as everybody, about Alpha and about Beta: who may hears no refusal of persons, who may not hears the right one. */
export async function attackCells(scene: Scene, row: PermissionRow, foreign: Foreign, count: Count): Promise<void> {
  await attackSquad(scene, row, await scene.companyFor(row.procedure), 'own squad', foreign, count)
  await attackSquad(scene, row, fromBeta(await scene.companyFor(row.procedure)), 'other squad', foreign, count)
}

async function attackSquad(
  scene: Scene,
  row: PermissionRow,
  company: SharpCompany,
  about: string,
  foreign: Foreign,
  count: Count,
): Promise<void> {
  const { procedure, refuses, raises } = row
  const fresh = async (): Promise<object> => ({ org: company.slug, ...(await row.input(company, scene.api)) })
  const input = await fresh()
  const call = async (who: TestPerson | null, sent: object) => {
    const heard = await scene.call(procedure, sent, who)
    count.heard(procedure, heard)
    for (const leak of leaksIn(heard.body, sent, foreign)) count.note('leak', `${procedure} tells ${leak}`)
    return heard
  }
  const outside = [
    ['signed out', null, 401],
    ['of another organisation', scene.theirs[row.as], 404],
    ['of none', scene.stranger, 404],
  ] as const
  for (const [name, who, wanted] of outside) {
    const { status } = await call(who, input)
    if (status !== wanted)
      count.note('done', `${procedure} as somebody ${name}, ${about}: ${status} instead of ${wanted}`)
  }
  for (const persona of refuses) {
    const { status } = await call(company[persona], input)
    if (status !== 403) count.note('done', `${procedure} as ${persona}, ${about}: ${status} instead of 403`)
  }
  for (const persona of everybody.filter((each) => !refuses.includes(each) && each !== raises)) {
    const { status, body } = await call(company[persona], await fresh())
    if ([401, 403, 404].includes(status))
      count.note('refused', `${procedure} as ${persona}, ${about}: ${status} ${body.slice(0, 160)}`)
  }
}
