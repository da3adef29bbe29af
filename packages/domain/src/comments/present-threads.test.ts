import { describe, expect, it } from 'vitest'
import { type CommentFacts, presentThreads } from './present-threads.ts'
import { presentReactions } from './present-reactions.ts'

const elin = '01985b20-0000-7000-8000-000000000001'
const fact = (id: string, minute: number, more: Partial<CommentFacts> = {}): CommentFacts => ({
  id,
  threadId: null,
  field: null,
  body: `says ${id}`,
  at: `2026-08-31T08:${String(minute).padStart(2, '0')}:00Z`,
  byId: 'ann',
  byName: 'Ann',
  editedAt: null,
  withdrawnAt: null,
  settledAt: null,
  settledByName: null,
  reactions: [],
  ...more,
})
const shape = (rows: readonly CommentFacts[]) =>
  presentThreads(rows, new Map(), 'ann').map(({ comments }) => comments.map(({ id }) => id))

describe('threads', () => {
  it('[CM2] stand by when they began, answers under the first by when they came, in whatever order they are read', () => {
    const rows = [fact('b', 5), fact('a2', 9, { threadId: 'a' }), fact('a1', 7, { threadId: 'a' }), fact('a', 1)]
    expect(shape(rows)).toEqual([['a', 'a1', 'a2'], ['b']])
    expect(shape(rows.toReversed())).toEqual(shape(rows))
  })

  it('[CM5] that are settled come last, with who settled them', () => {
    const settled = { settledAt: '2026-08-31T09:00:00Z', settledByName: 'Bo' }
    expect(shape([fact('a', 1, settled), fact('b', 2)])).toEqual([['b'], ['a']])
    expect(presentThreads([fact('a', 1, settled)], new Map(), 'ann')[0]?.settled).toEqual({
      at: '2026-08-31T09:00:00.000Z',
      by: 'Bo',
    })
  })

  it('[CM4] keep the place of a withdrawn comment while somebody answers it, without its words', () => {
    const gone = fact('a', 1, {
      body: '',
      withdrawnAt: '2026-08-31T09:00:00Z',
      reactions: [{ sign: 'agree', byId: 'bo', byName: 'Bo' }],
    })
    const [thread] = presentThreads([gone, fact('a1', 2, { threadId: 'a' })], new Map(), 'ann')
    expect(thread?.comments[0]).toMatchObject({ body: null, by: { name: 'Ann' }, reactions: [] })
    expect(shape([gone])).toEqual([])
  })

  it('[CM6] name people as they are called now, and nobody who has no name any more', () => {
    const row = fact('a', 1, { body: `ask <@${elin}>` })
    const called = (names: ReadonlyMap<string, string | null>) => presentThreads([row], names, 'bo')[0]?.comments[0]
    expect(called(new Map([[elin, 'Elin Berg']]))?.mentions).toEqual([{ id: elin, name: 'Elin Berg' }])
    expect(called(new Map())?.mentions).toEqual([{ id: elin, name: null }])
    expect(called(new Map())?.isMine).toBe(false)
  })
})

describe('[CM7] reactions', () => {
  it('stand in one fixed order, never by how many, with their people and whether one is among them', () => {
    const by = (sign: 'thanks' | 'seen', id: string) => ({ sign, byId: id, byName: id.toUpperCase() })
    expect(presentReactions([by('seen', 'a'), by('seen', 'b'), by('thanks', 'c')], 'b')).toEqual([
      { sign: 'thanks', people: [{ id: 'c', name: 'C' }], isMine: false },
      {
        sign: 'seen',
        people: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
        isMine: true,
      },
    ])
    expect(presentReactions([], 'a')).toEqual([])
  })
})
