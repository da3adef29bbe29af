import { describe, expect, it } from 'vitest'
import { stage } from '#api/testing/stage'

const { db, api, company } = await stage('stale')

const edit = (title: string, expectedVersion: number) =>
  api.as(company.anna).objectives.edit({
    org: 'stale',
    objectiveId: company.objectiveId,
    expectedVersion,
    title,
    why: `Why ${title}`,
    ambition: 'committed',
    basis: 'learning',
    basisReason: 'We do not know yet.',
    reason: 'Said more plainly.',
  })

describe('a stale save', () => {
  it('is refused with the text that stands, and overwrites nothing', async () => {
    expect(await edit('First', 1)).toEqual({ version: 2 })
    await expect(edit('Second', 1)).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { refusal: { code: 'stale', currentVersion: 2, current: { title: 'First', body: 'Why First' } } },
    })
    const shown = await api.as(company.bo).objectives.get({ org: 'stale', key: 'ALF-1' })
    expect(shown).toMatchObject({ title: 'First', version: 2, ambition: 'committed' })
  })

  it('of two at once leaves one', async () => {
    const both = await Promise.allSettled([edit('Left', 2), edit('Right', 2)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('every version stays with its reason', async () => {
    const versions =
      await db.admin`select version, reason, said ->> 'title' as title from poly.node_version where node_id = ${company.objectiveId} order by version`
    expect(versions.slice(0, 2)).toEqual([
      { version: 1, reason: null, title: 'Riders ride in week one' },
      { version: 2, reason: 'Said more plainly.', title: 'First' },
    ])
  })
})
