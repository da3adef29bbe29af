import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '@polyrhythm/db/trouble'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { inlineScriptHashes, makeNonce, policy, withNonce } from './content-security.ts'

/**
 * Serves the built web application: files under a name of their own for ever, compressed when they were built; the page
 * itself anew each time, for it carries the nonce of its answer; and for every address inside the application, the page.
 *
 * @param webDir null = there is none; only the API answers
 * @throws Trouble when it was not built
 */
export async function webAssetsPlugin(
  app: FastifyInstance,
  { webDir }: { readonly webDir: string | null },
): Promise<void> {
  const page = webDir === null ? null : readPage(webDir)
  const scriptHashes = page === null ? [] : inlineScriptHashes(page)
  if (webDir !== null)
    await app.register(fastifyStatic, {
      root: webDir,
      preCompressed: true,
      index: false,
      cacheControl: false,
      allowedPath: (file) => file !== '/index.html',
      setHeaders: (reply, file) => {
        const isHashed = path.relative(webDir, file).startsWith(`assets${path.sep}`)
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    if (page === null || !isNavigation(request))
      return reply.code(404).send({ error: { message: 'There is nothing at this address.', requestId: request.id } })
    const nonce = makeNonce()
    return reply
      .headers({ 'content-security-policy': policy({ scriptHashes, nonce }), 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(withNonce(page, nonce))
  }
  app.get('/', answer) // @fastify/static would refuse it as a directory
  app.setNotFoundHandler(answer)
}

function readPage(webDir: string): string {
  const file = path.join(webDir, 'index.html')
  if (!existsSync(file)) throw new Trouble(`The web application was not built: there is no ${file}.`)
  return readFileSync(file, 'utf8')
}

/** A browser on its way to a page, or a probe that takes whatever there is; not an image or a script that is missing. */
const isNavigation = ({ method, url, headers: { accept = '*/*' } }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (accept === '*/*' || accept.includes('text/html')) &&
  !/^\/(?:trpc|assets|dev)\//.test(url)
