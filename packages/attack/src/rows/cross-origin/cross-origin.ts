import { openRows, permissionRows } from '@polyrhythm/api/permission-rows'
import { exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { allProcedures, typeOf } from '#attack/scene/procedures'
import { type Scene, setScene } from '#attack/scene/scene'
import { stored } from '#attack/scene/stored'
import { forgeries } from './forgeries.ts'

export const crossOrigin: Row = {
  id: 'cross-origin',
  title: 'requests that another site makes with one’s cookies',
  how: 'Every mutation, with a valid input and the cookies of somebody who may: as forms (all three encodings), fetch, beacon, image and link from foreign, sibling, look-alike and null origins, as JSON in a plain-text post, and without an origin. All stored rows are compared before and after; then the same request from a page of ours must do it.',
  run: async (ground) => {
    const scene = await setScene(await ground.database())
    try {
      return await attack(scene, ground)
    } finally {
      await scene.close()
    }
  },
}

async function attack(scene: Scene, { isShort, say }: Ground) {
  const attacked = new Set<string>()
  const wrong: string[] = []
  const idle: string[] = []
  let sent = 0
  for (const { procedure, ...victim } of await victimsOf(scene)) {
    attacked.add(procedure)
    const before = await settled(scene)
    for (const forged of forgeries(scene.origin, procedure, victim.input).filter(
      (_, index) => !isShort || index % 5 === 0,
    )) {
      sent += 1
      const headers = { ...forged.headers, cookie: scene.cookieOf(victim.as, procedure) }
      const { statusCode } = await scene.app.inject({
        method: forged.method,
        url: forged.url,
        headers,
        ...(forged.body === undefined ? {} : { payload: forged.body }),
      })
      if (statusCode < 400) wrong.push(`${procedure} by ${forged.by}: ${statusCode}`)
      if (statusCode >= 500) wrong.push(`${procedure} by ${forged.by}: ${statusCode}`)
    }
    if (before !== (await stored(scene.db))) wrong.push(`${procedure} changed what is stored`)
    const { status } = await scene.call(procedure, victim.input, victim.as)
    if (victim.succeeds && status !== 200) idle.push(`${procedure} from a page of ours: ${status}`)
  }
  for (const line of [...wrong, ...idle].slice(0, 20)) say(line)
  const mutations = allProcedures.filter((each) => typeOf(each) === 'mutation')
  return [
    exactly('mutations that were not attacked', mutations.filter((each) => !attacked.has(each)).length),
    shown('mutations attacked', attacked.size),
    shown('forged requests', sent),
    exactly('of them not refused, or with an effect', wrong.length),
    exactly('mutations that a page of ours could not do either', idle.length),
  ]
}

/** What is stored once the work behind earlier answers, such as a mailed link, has ended. */
async function settled({ db }: Scene): Promise<string> {
  let last = await stored(db)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 40))
    const now = await stored(db)
    if (now === last) return now
    last = now
  }
}

async function victimsOf(scene: Scene) {
  const victims = []
  for (const { procedure, as, input } of permissionRows.filter((row) => typeOf(row.procedure) === 'mutation')) {
    const company = await scene.companyFor(procedure)
    const sent = { org: company.slug, ...(await input(company, scene.api)) }
    victims.push({ procedure, as: company[as], input: sent, succeeds: true })
  }
  for (const { procedure, input, refusal } of openRows.filter((row) => typeOf(row.procedure) === 'mutation'))
    victims.push({ procedure, as: scene.ours.anna, input: input() ?? {}, succeeds: refusal === undefined })
  return victims
}
