import { permissionRows } from '@polyrhythm/api/permission-rows'
import { leaksIn, type Foreign } from '#attack/scene/leaks'
import { typeOf } from '#attack/scene/procedures'
import type { Scene } from '#attack/scene/scene'

/** A query with an input of ours. */
export type Read = { readonly procedure: string; readonly input: object; readonly as: keyof Scene['ours'] & 'anna' }

/** Every query of the permission table, about things of ours that another organisation has alike. */
export async function readsOf({ ours, api }: Scene): Promise<Read[]> {
  const reads: Read[] = []
  for (const { procedure, input } of permissionRows.filter((row) => typeOf(row.procedure) === 'query'))
    reads.push({ procedure, as: 'anna', input: { org: ours.slug, ...(await input(ours, api)) } })
  return reads
}

/** What the reads tell of another organisation: one line for each that tells something. */
export async function leaksOf(scene: Scene, reads: readonly Read[], foreign: Foreign): Promise<string[]> {
  const leaks: string[] = []
  for (const { procedure, input, as } of reads) {
    const { body } = await scene.call(procedure, input, scene.ours[as])
    const told = leaksIn(body, input, foreign)
    if (told.length > 0) leaks.push(`${procedure} tells ${told.slice(0, 3).join(', ')}`)
  }
  return leaks
}

/** Which statements each read sends. */
export async function statementsOf(
  scene: Scene,
  reads: readonly Read[],
  heard: Set<string>,
): Promise<Map<string, Read[]>> {
  const senders = new Map<string, Read[]>()
  for (const read of reads) {
    heard.clear()
    await scene.call(read.procedure, read.input, scene.ours[read.as])
    for (const sql of heard) senders.set(sql, [...(senders.get(sql) ?? []), read])
  }
  return senders
}
