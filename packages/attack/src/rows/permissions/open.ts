import { openRows } from '@polyrhythm/api/permission-rows'
import { allProcedures, typeOf } from '#attack/scene/procedures'
import { type Foreign, leaksIn, worded } from '#attack/scene/leaks'
import type { Heard, Scene } from '#attack/scene/scene'
import type { Count } from './count.ts'

/** Procedures outside organisations, signed out and signed in; and streams, from outside their organisation. */
export async function attackOpen(scene: Scene, foreign: Foreign, count: Count): Promise<void> {
  for (const { procedure, needs, input } of openRows)
    for (const who of [null, scene.stranger, scene.ours.anna]) {
      const sent = input()
      const heard = await scene.call(procedure, sent, who)
      count.heard(procedure, heard)
      for (const leak of leaksIn(heard.body, sent, foreign)) count.note('leak', `${procedure} tells ${leak}`)
      if (who === null && needs === 'account' && heard.status !== 401)
        count.note('done', `${procedure} signed out: ${heard.status}`)
    }
  for (const procedure of allProcedures.filter((each) => typeOf(each) === 'subscription')) {
    const listen = async (org: string, who: typeof scene.stranger | null): Promise<Heard> => {
      const heard = await scene.call(procedure, { org }, who)
      count.heard(procedure, heard)
      if (!heard.body.includes('serialized-error')) count.note('done', `${procedure} tells somebody from outside`)
      for (const leak of leaksIn(heard.body, { org }, foreign)) count.note('leak', `${procedure} tells ${leak}`)
      return heard
    }
    await listen(scene.theirs.slug, null)
    for (const who of [scene.stranger, scene.ours.anna]) {
      const [there, nowhere] = [await listen(scene.theirs.slug, who), await listen('nowhere', who)]
      if (worded(there.body) !== worded(nowhere.body)) count.note('unlike', `${procedure} of a foreign organisation`)
    }
  }
}
