import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openRows, permissionRows } from '@polyrhythm/api/permission-rows'
import { exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { schemaOf } from '#attack/scene/procedures'
import { type Scene, setScene } from '#attack/scene/scene'
import { columnNames } from './columns.ts'
import { declaredIn } from './declared.ts'
import { fieldsOf } from './fields.ts'
import { objectPlaces, withExtra } from './extra.ts'

/** Every field that each procedure may answer with; allow-main.ts writes it anew. */
export const outputsFile = path.join(import.meta.dirname, 'outputs.json')

type Outputs = Readonly<Record<string, readonly string[]>>

export const massAssignment: Row = {
  id: 'mass-assignment',
  title: 'properties nobody asked for, in and out',
  how: 'Every column name of the schema, in both spellings, is added to a valid input of every procedure, at its top and in every object within it. What every procedure answers with is compared with a list of allowed fields.',
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
  const names = await columnNames(scene.db)
  const accepted: string[] = []
  let sent = 0
  for (const { procedure, input, as } of inputsOf(scene)) {
    const valid = await input()
    const declared = declaredIn(schemaOf(procedure))
    for (const name of names.filter((each, index) => !declared.has(each) && (!isShort || index % 40 === 0)))
      for (const place of objectPlaces(valid)) {
        sent += 1
        const { status } = await scene.call(procedure, withExtra(valid, place, name), as)
        if (status !== 400) accepted.push(`${procedure} takes ${[...place, name].join('.')}: ${status}`)
      }
  }
  const outputs = await outputsOf(scene)
  const allowed: Outputs = existsSync(outputsFile) ? (JSON.parse(readFileSync(outputsFile, 'utf8')) as Outputs) : {}
  const unknown = Object.entries(outputs).flatMap(([procedure, fields]) =>
    fields.filter((field) => !allowed[procedure]?.includes(field)).map((field) => `${procedure} answers with ${field}`),
  )
  for (const line of [...accepted, ...unknown].slice(0, 20)) say(line)
  return [
    shown('column names, in both spellings', names.length),
    shown('inputs with one property too many', sent),
    exactly('of them not refused', accepted.length),
    shown('fields of answers', Object.values(outputs).flat().length),
    exactly('of them not on the list', unknown.length),
    exactly(
      'procedures whose answer was not seen',
      permissionRows.filter(({ procedure }) => !(procedure in outputs)).length,
    ),
  ]
}

export const inputsOf = ({ ours, api }: Scene) => [
  ...permissionRows.map(({ procedure, as, input }) => ({
    procedure,
    as: ours[as],
    input: async (): Promise<object> => ({ org: ours.slug, ...(await input(ours, api)) }),
  })),
  ...openRows
    .filter(({ procedure }) => schemaOf(procedure) !== null)
    .map(({ procedure, input }) => ({
      procedure,
      as: ours.anna,
      input: async (): Promise<object> => input() ?? {},
    })),
]

/** What every procedure answers with, whoever of those who may asks. */
export async function outputsOf(scene: Scene): Promise<Outputs> {
  const outputs: Record<string, string[]> = {}
  for (const { procedure, as, input } of permissionRows) {
    const company = await scene.companyFor(procedure)
    const { status, body } = await scene.call(
      procedure,
      { org: company.slug, ...(await input(company, scene.api)) },
      company[as],
    )
    if (status !== 200) throw new Error(`${procedure} answered ${status}: ${body.slice(0, 200)}`)
    const { result } = JSON.parse(body) as { result: { data?: unknown } }
    outputs[procedure] = [...new Set(fieldsOf(result.data))].sort()
  }
  return outputs
}
