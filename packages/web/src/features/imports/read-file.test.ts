import { readFileSync } from 'node:fs'
import path from 'node:path'
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

it('[IM1] refuses what is binary, empty, or has too many lines', async () => {
  const codeOf = async (content: string | Uint8Array<ArrayBuffer>) => {
    const read = await readFile(new File([content], 'okrs.md'))
    return read.ok ? null : read.refusal.code
  }
  expect(await codeOf(new Uint8Array([137, 80, 78, 71, 0, 255, 254]))).toBe('import.binary')
  expect(await codeOf('\n \n')).toBe('import.empty')
  expect(await codeOf('- a\n'.repeat(100_000))).toBe('import.too_many_lines')
})

it('reads one that is not', async () => {
  expect(await readFile(new File(['# Ärenden'], 'okrs.md'))).toEqual({
    ok: true,
    value: { text: '# Ärenden', reading: 'auto', hasPoints: false },
  })
})

it('[IM10] takes what is called CSV for a table, and says what to do with a workbook that cannot be opened', async () => {
  const csv = await readFile(new File(['Mål;Nyckelresultat'], 'okrs.CSV'))
  expect(csv).toMatchObject({ ok: true, value: { reading: 'table' } })
  expect(await readFile(new File(['PK\u0003\u0004 no workbook'], 'okrs.xlsx'))).toEqual({
    ok: false,
    refusal: { code: 'import.workbook' },
  })
})

it('[IM10] reads the first sheet of a workbook: days as ISO days, numbers with a point', async () => {
  const bytes = readFileSync(path.join(import.meta.dirname, 'fixtures/okrs.xlsx'))
  const read = await readFile(new File([bytes], 'okrs.xlsx'))
  expect(read).toEqual({
    ok: true,
    value: {
      reading: 'table',
      hasPoints: true,
      text: [
        'Lag\tMål\tNyckelresultat\tStartvärde\tMålvärde\tSlutdatum',
        'Öresund\tFler åkare\tÅk i vecka ett\t18.5\t1.234\t2026-09-30',
        '\t\tSamtal & frågor\t1200\t300\t2026-09-30',
      ].join('\n'),
    },
  })
})
