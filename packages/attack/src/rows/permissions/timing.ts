import type { PermissionRow } from '@polyrhythm/api/testing/permission-row'
import { v7 as uuidv7 } from 'uuid'
import { median } from '#attack/lib/median'
import { isId, leafAt, leavesOf, withLeaf } from '#attack/scene/leaves'
import type { Scene } from '#attack/scene/scene'

/**
 * How far apart in time a foreign and an invented id are answered, for every row whose procedure refuses both: the two in turn,
 * round by round, so that whatever else the machine does falls on both.
 *
 * @returns the largest difference of medians, of how many pairs of id and procedure
 */
export async function timeApart(
  scene: Scene,
  rows: readonly PermissionRow[],
  rounds: number,
): Promise<{ largestMs: number; pairs: number }> {
  const { theirs, api } = scene
  const apart: number[] = []
  for (const { procedure, as, input } of rows) {
    const ours = await scene.companyFor(procedure)
    const own = { org: ours.slug, ...(await input(ours, api)) }
    const their = { org: theirs.slug, ...(await input(theirs, api)) }
    const pairs: [unknown, () => unknown][] = leavesOf(own)
      .filter(({ value }) => isId(value))
      .map(({ place }) => [withLeaf(own, place, leafAt(their, place)), () => withLeaf(own, place, uuidv7())])
    pairs.push([their, () => ({ ...their, org: 'nowhere' })])
    for (const [foreign, invented] of pairs) {
      const time = async (sent: unknown): Promise<[number, number]> => {
        const started = performance.now()
        const { status } = await scene.call(procedure, sent, ours[as])
        return [performance.now() - started, status]
      }
      if ((await time(foreign))[1] !== 404 || (await time(invented()))[1] !== 404) continue
      const [ofForeign, ofInvented]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        if (round % 2 === 0) ofForeign.push((await time(foreign))[0])
        ofInvented.push((await time(invented()))[0])
        if (round % 2 === 1) ofForeign.push((await time(foreign))[0])
      }
      apart.push(Math.abs(median(ofForeign) - median(ofInvented)))
    }
  }
  return { largestMs: Math.max(...apart), pairs: apart.length }
}
