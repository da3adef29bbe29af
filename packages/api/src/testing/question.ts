import { readFileSync } from 'node:fs'

const table = new URL('../../../../docs/questions.md', import.meta.url)

/**
 * What one of the twenty-five questions expects of the sample company, by its names: `beliefs: \`BL-2\`; newest, days: \`146\``
 * is `{ beliefs: ['BL-2'], 'newest, days': ['146'] }`.
 *
 * @throws for a number without a line
 */
export function expectedOf(question: number): Readonly<Record<string, readonly string[]>> {
  const line = readFileSync(table, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`| ${question} |`))
  const says = line?.split('|').at(-2)
  if (says === undefined) throw new Error(`docs/questions.md has no question ${question}`)
  return Object.fromEntries(
    says.split(';').map((part) => {
      const colon = part.indexOf(':')
      const words = [...part.slice(colon + 1).matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
      return [part.slice(0, colon).trim(), words]
    }),
  )
}
