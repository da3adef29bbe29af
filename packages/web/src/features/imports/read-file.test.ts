import { IMPORT_BYTES_MAX } from '@polyrhythm/domain/imports/limits'
import { expect, it, vi } from 'vitest'
import { readFile } from './read-file.ts'

it('[IM1] refuses a file that is too large without reading it', async () => {
  const file = new File([new Uint8Array(IMPORT_BYTES_MAX + 1)], 'okrs.md')
  const read = vi.spyOn(file, 'text')
  expect(await readFile(file)).toEqual({
    ok: false,
    refusal: { code: 'import.too_large', bytesMax: IMPORT_BYTES_MAX },
  })
  expect(read).not.toHaveBeenCalled()
})

it('reads one that is not', async () => {
  expect(await readFile(new File(['# Ärenden'], 'okrs.md'))).toEqual({ ok: true, value: '# Ärenden' })
})
