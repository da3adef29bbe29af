import { describe, expect, it } from 'vitest'
import { explainFailure } from './disk.ts'

describe('explainFailure', () => {
  const cases = [
    ['initdb: error: could not write to file "x": No space left on device', 'is full: free'],
    ['Error: ENOSPC: no space left on device, mkdir', 'is full: free'],
    ['FATAL:  data directory "/d" has wrong ownership', 'cannot be used by this user'],
    ['EROFS: read-only file system', 'is read-only'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'too little memory'],
    ['LOG:  starting\nFATAL:  could not locate a valid checkpoint record\nLOG:  shut down', 'could not locate a valid'],
  ] as const

  it.each(cases)('says in one sentence what %j means', (output, words) => {
    const sentence = explainFailure('/d', output)
    expect(sentence).toContain(words)
    expect(sentence).toContain(output.includes('memory') ? 'this machine' : '/d')
    expect(sentence).not.toContain('\n')
  })
})
