import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn, readMentions, writeMentions } from './mentions.ts'

const elin = { id: '01985b20-0000-7000-8000-000000000001', name: 'Elin' }
const elinF = { id: '01985b20-0000-7000-8000-000000000002', name: 'Elin Forsgren' }
const otherElin = { id: '01985b20-0000-7000-8000-000000000003', name: 'Elin' }
const people = [elin, elinF]

describe('[CM6] mentions', () => {
  it('are stored as ids, the longest name first, and read as the names of now', () => {
    const body = writeMentions('@Elin Forsgren and @Elin, look', people)
    expect(body).toBe(`<@${elinF.id}> and <@${elin.id}>, look`)
    expect(mentionsIn(body)).toEqual([elinF.id, elin.id])
    expect(readMentions(body, [elin, { ...elinF, name: 'Elin Berg' }])).toBe('@Elin Berg and @Elin, look')
  })

  it('name each person once', () => {
    expect(mentionsIn(writeMentions('@Elin @Elin', people))).toEqual([elin.id])
  })

  it('are no part of a word, of an address of mail, or of a name that goes on', () => {
    for (const text of ['@Elinor', 'mail@Elin', 'elin@Elin.example', 'Elin', '@nobody', '@'])
      expect(writeMentions(text, people)).toBe(text)
  })

  it('mean the earlier of two people with one name', () => {
    expect(writeMentions('@Elin', [otherElin, elin])).toBe(`<@${otherElin.id}>`)
  })

  it('whose person has no name any more stay ids', () => {
    expect(readMentions(`<@${elin.id}>`, [])).toBe(`<@${elin.id}>`)
  })

  it('come back as they were typed', () => {
    const piece = fc.oneof(
      fc.constantFrom('@Elin', '@Elin Forsgren', '\n', ' ', '**', '@'),
      fc.stringMatching(/^[a-zåäö .,@]{0,8}$/),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(readMentions(writeMentions(text, people), people)).toBe(text)
      }),
    )
  })
})
