import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv, readMigrationEnv, requiredInProduction, variables } from '@polyrhythm/api/env'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './tool.ts'

type Service = {
  image: string
  command?: string[]
  environment: Record<string, string>
  depends_on?: Record<string, { condition: string }>
}
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { services }: { services: Record<'database' | 'migrate' | 'server', Service> } = parse(read('docker-compose.yml'))

/** What a person says, in place of `${NAME:?why}` and `${NAME:-default}`. */
const said: Readonly<Record<string, string>> = {
  POSTGRES_PASSWORD: 'abc123',
  POLYRHYTHM_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://okr.example.com',
  SMTP_URL: 'smtp://mail.example.com:587',
  MAIL_FROM: 'Polyrhythm <okr@example.com>',
}
const filled = (service: Service) =>
  Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [
      name,
      value.replaceAll(
        /\$\{(\w+)(?::[?-]([^}]*))?\}/g,
        (_, variable: string, fallback = '') => said[variable] ?? fallback,
      ),
    ]),
  )

describe('docker-compose.yml', () => {
  it.each(['migrate', 'server'] as const)('says to %s only what env.ts reads', (name) => {
    for (const variable of Object.keys(services[name].environment)) expect(variables).toContain(variable)
  })

  it('says to the server all that production needs, each without a default that could be forgotten', () => {
    for (const variable of requiredInProduction)
      expect(services.server.environment[variable]).toMatch(new RegExp(`^\\$\\{${variable}:\\?.+\\}$`))
  })

  it('starts both: their environment is accepted', () => {
    expect(readEnv(filled(services.server))).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0', TRUST_PROXY: 1 })
    expect(readMigrationEnv(filled(services.migrate)).DATABASE_URL).toBe(
      'postgres://postgres:abc123@database:5432/polyrhythm',
    )
  })

  it('lets the server sign in as poly_app, and never see the administrator', () => {
    expect(services.server.environment['APP_DATABASE_URL']).toMatch(/^postgres:\/\/poly_app@/)
    expect(JSON.stringify(services.server.environment)).not.toMatch(
      /POSTGRES_PASSWORD|DATABASE_URL":"postgres:\/\/postgres/,
    )
  })

  it('migrates once the database is there, and serves once that is done', () => {
    expect(services.migrate.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(services.server.depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } })
    expect(services.database.image).toBe('postgres:18')
  })

  it('runs programs that exist, and not as root', () => {
    const dockerfile = read('Dockerfile')
    const [, server = ''] = /^CMD \["node", (?:"--[^"]+", )*"([^"]+)"\]$/m.exec(dockerfile) ?? []
    for (const program of [server, services.migrate.command?.at(-1) ?? '']) expect(read(program)).toContain('await')
    expect(dockerfile).toMatch(/^USER node$/m)
    const { packageManager } = JSON.parse(read('package.json'))
    expect(dockerfile).toContain(`npm install --global ${packageManager}\n`)
  })
})
