import { pino } from 'pino'
import { expect, it } from 'vitest'
import { loggerOptions } from './logging.ts'

it('hides what carries a secret, wherever it hangs, and leaves the codes of errors readable', () => {
  const lines: string[] = []
  const log = pino(loggerOptions('info'), { write: (line: string) => lines.push(line) })
  const secrets = {
    cookie: 'S1',
    'set-cookie': 'S2',
    authorization: 'S3',
    password: 'S4',
    passwordHash: 'S5',
    token: 'S6',
    accessToken: 'S7',
    sessionToken: 'S8',
  }
  log.info(secrets)
  log.info({ headers: secrets })
  log.info({ request: { headers: secrets } })
  log.info({ input: { code: 'S9' }, body: { code: 'S10' } })
  log.error({ err: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })
  expect(lines.slice(0, 4).join()).not.toMatch(/S\d/)
  expect(
    lines
      .slice(0, 4)
      .join()
      .match(/\[hidden\]/g),
  ).toHaveLength(3 * 8 + 2)
  expect(lines[4]).toContain('ECONNREFUSED')
})
