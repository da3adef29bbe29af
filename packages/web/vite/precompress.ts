import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/**
 * Writes `x.br` and `x.gz` beside every text file of the build, so that the server never compresses while somebody waits.
 * `index.html` is left alone: the server fills a nonce into it for each response.
 */
export const precompress = (): Plugin => {
  let outDir = 'dist'
  return {
    name: 'polyrhythm:precompress',
    apply: 'build',
    configResolved: (config) => {
      outDir = join(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      const files = await readdir(outDir, { recursive: true })
      await Promise.all(files.filter(isWorthwhile).map((file) => compressFile(join(outDir, file))))
    },
  }
}

const textTypes = new Set(['.js', '.css', '.svg', '.json', '.txt', '.map'])
const isWorthwhile = (file: string): boolean => textTypes.has(extname(file))

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const compressFile = async (path: string): Promise<void> => {
  const source = await readFile(path)
  const [br, gz] = await Promise.all([
    brotli(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    zip(source, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}
