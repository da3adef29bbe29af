import { describe, expect, it } from 'vitest'
import { type CommentGround, decideComment } from './decide-comment.ts'

const plain: CommentGround = { node: { kind: 'bet' }, thread: null, mentions: [], memberIds: new Set() }
const whole = { nodeId: 'B', threadId: null, field: null }
const refusalOf = (...given: Parameters<typeof decideComment>) => {
  const decided = decideComment(...given)
  return decided.ok ? null : decided.refusal
}

describe('a new comment', () => {
  it('[CM1] speaks of a thing that is discussed, or of one of its fields', () => {
    expect(decideComment(whole, plain)).toEqual({ ok: true, value: { field: null } })
    expect(decideComment({ ...whole, field: 'kill_criteria' }, plain)).toMatchObject({
      value: { field: 'kill_criteria' },
    })
    expect(refusalOf({ ...whole, field: 'because' }, plain)).toMatchObject({ code: 'invalid', field: 'field' })
    expect(refusalOf({ ...whole, field: 'constructor' }, plain)).toMatchObject({ code: 'invalid' })
    for (const node of [null, { kind: 'unit' }, { kind: 'ask' }, { kind: 'constructor' }])
      expect(refusalOf(whole, { ...plain, node })).toEqual({ code: 'not_found' })
  })

  it('[CM2] answers the first comment of a thread of the same thing, and stands where that stands', () => {
    const thread = { nodeId: 'B', threadId: null, field: 'odds' }
    const answer = { ...whole, threadId: 'C' }
    expect(decideComment(answer, { ...plain, thread })).toEqual({ ok: true, value: { field: 'odds' } })
    expect(refusalOf(answer, plain)).toEqual({ code: 'not_found' })
    expect(refusalOf(answer, { ...plain, thread: { ...thread, nodeId: 'other' } })).toEqual({ code: 'not_found' })
    expect(refusalOf(answer, { ...plain, thread: { ...thread, threadId: 'first' } })).toMatchObject({ code: 'invalid' })
  })

  it('[CM6] names members of today only', () => {
    expect(refusalOf(whole, { ...plain, mentions: ['ann', 'bo'], memberIds: new Set(['ann']) })).toMatchObject({
      code: 'invalid',
      field: 'body',
    })
    expect(decideComment(whole, { ...plain, mentions: ['ann'], memberIds: new Set(['ann', 'bo']) }).ok).toBe(true)
  })
})
