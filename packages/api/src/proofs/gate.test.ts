import { expect, it } from 'vitest'
import { gate } from './gate.ts'

it('lets two run at once, the others in order, and goes on after a failure', async () => {
  const pass = gate(2)
  const started: number[] = []
  const ends: (() => void)[] = []
  const works = [0, 1, 2, 3].map((each) =>
    pass(async () => {
      started.push(each)
      await new Promise<void>((resolve, reject) => (ends[each] = each === 0 ? () => reject(new Error('no')) : resolve))
      return each
    }),
  )
  const [failing] = works
  await new Promise(setImmediate)
  expect(started).toEqual([0, 1])
  ends[0]?.()
  await expect(failing).rejects.toThrow('no')
  await new Promise(setImmediate)
  expect(started).toEqual([0, 1, 2])
  ends[1]?.()
  ends[2]?.()
  await new Promise(setImmediate)
  ends[3]?.()
  expect(await Promise.all(works.slice(1))).toEqual([1, 2, 3])
})
