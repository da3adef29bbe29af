import postgres from 'postgres'
import { appUrlFrom } from '#db/bootstrap'
import { type Client, connectClient } from '#db/client'
import { type AsOrg, tenantOf } from '#db/tenant'

/** A server whose database `template_app` is migrated and empty. */
export type Copyable = {
  /** As its administrator. */
  readonly adminUrl: string
  /** What poly_app signs in with on every database of that server. */
  readonly appPassword: string
}

export type TestDatabase = {
  /** As the administrator: sees everything. */
  admin: Client
  /** As the API: poly_app. */
  app: Client
  asOrg: AsOrg
  adminUrl: string
  appUrl: string
  close: () => Promise<void>
}

/** A database of its own, copied from the template of a server. */
export async function copyDatabase(given: Copyable): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const server = postgres(given.adminUrl, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name} template template_app strategy file_copy`)
  const url = new URL(given.adminUrl)
  url.pathname = `/${name}`
  const appUrl = appUrlFrom(url.href, given.appPassword)
  const admin = connectClient(url.href, 2)
  const app = connectClient(appUrl)
  return {
    admin,
    app,
    asOrg: tenantOf(app),
    adminUrl: url.href,
    appUrl,
    close: async () => {
      await Promise.all([app.end({ timeout: 5 }), admin.end({ timeout: 5 })])
      await server.unsafe(`drop database ${name} with (force)`)
      await server.end()
    },
  }
}
