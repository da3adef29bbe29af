import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const command = z.tuple([z.literal('node')], z.string())

/** What a deployment starts Node.js with, as the Dockerfile says it: the product is measured as it is run. */
export function deployedFlags(): string[] {
  const dockerfile = readFileSync(path.join(import.meta.dirname, '../../../../Dockerfile'), 'utf8')
  const said = /^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]'
  return command.parse(JSON.parse(said)).filter((part) => part.startsWith('--'))
}
