import type { FastifyInstance } from 'fastify'
import * as z from 'zod'

const report = z.object({
  'csp-report': z.object({
    'document-uri': z.string().optional(),
    'effective-directive': z.string().optional(),
    'violated-directive': z.string().optional(),
    'blocked-uri': z.string().optional(),
    'source-file': z.string().optional(),
    'line-number': z.number().optional(),
  }),
})

/** Logs what a browser refused under our policy: in normal use, nothing. */
export async function cspReportPlugin(app: FastifyInstance): Promise<void> {
  app.addContentTypeParser('application/csp-report', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) =>
    done(null, body),
  )
  app.post('/csp-report', { config: { takesForeignPosts: true } }, async (request, reply) => {
    const found = report.safeParse(parse(request.body))
    if (found.success) request.log.warn({ csp: clip(found.data['csp-report']) }, 'a browser refused content')
    return reply.code(204).send()
  })
}

const parse = (body: unknown): unknown => {
  try {
    return JSON.parse(String(body))
  } catch {
    return null
  }
}

const clip = (fields: Readonly<Record<string, string | number | undefined>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value).split('?')[0]?.slice(0, 200)]))
