import { writeFileSync } from 'node:fs'
import { copyDatabase } from '@polyrhythm/db/testing/copy-database'
import { startTemplate } from '@polyrhythm/db/testing/template'
import { setScene } from '#attack/scene/scene'
import { inputsOf, outputsFile, outputsOf } from './mass-assignment.ts'

/** `node packages/attack/src/rows/mass-assignment/allow-main.ts`: allows what procedures answer with now. Read the difference before you keep it. */
const template = await startTemplate()
try {
  const database = await copyDatabase(template)
  const scene = await setScene(database)
  for (const { input } of inputsOf(scene)) await input() // as the attack does, so that lists have the same lines
  const outputs = await outputsOf(scene)
  writeFileSync(outputsFile, `${JSON.stringify(outputs, null, 2)}\n`)
  await scene.close()
  await database.close()
} finally {
  await template.stop()
}
