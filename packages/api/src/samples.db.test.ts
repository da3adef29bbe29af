import { describe, expect, it } from 'vitest'
import { sampleStage } from './testing/sample-stage.ts'
import { squadPage } from './testing/squad-page.ts'

/* The sample companies as the product shows them on their own Monday, against the figures of their description. */
const { api, org, person } = await sampleStage()
const [priya, olga] = await Promise.all([person('priya'), person('olga')])

const squad = (slug: string) => squadPage(api.as(priya).squads, { org, slug, cycleId: null })
const objectiveNamed = async (slug: string, title: string) => {
  const found = (await squad(slug)).objectives.find((objective) => objective.title === title)
  if (found === undefined) throw new Error(`${slug} has no objective "${title}"`)
  return found
}

describe('Norrpedal', () => {
  it('has a history that the audit log tells to its end, with a name for every person and thing', async () => {
    let cursor: string | null = null
    let told = 0
    do {
      const narrowed = { kind: null, memberId: null, from: null, until: null }
      const page = await api.as(priya).audit.list({ org, ...narrowed, cursor })
      told += page.entries.length
      expect(JSON.stringify(page.entries.map(({ changes }) => changes))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(told).toBeGreaterThan(500)
  })

  it.each([
    ['first-ride', 'New riders are on the bike in week one', 0.61],
    ['everyday', 'A reason to ride on a wet Tuesday', 0.25],
    ['keyring', 'Unlocking never makes anyone late', 0.82],
    ['keyring', 'Keep ride groups alive for those who use them', 0],
    ['payslip', 'A German employer is live in payroll in a week', 0.5],
    ['front-desk', 'HR answers any lease question without us', 0.52],
    ['signpost', 'Dutch employers find us before we find them', 0.36],
    ['signpost', 'German mid-size leads arrive qualified', 0.44],
    ['workbench', 'Workshops see only jobs that need a workshop', 0.63],
    ['roadside', 'A mechanic at the office door in 48 hours', 0.63],
    ['encore', 'Every returned A/B bike earns again', 0.54],
    ['heartbeat', 'We see the battery fail before the rider does', 0.64],
    ['heartbeat', 'Telemetry that others can build on', 0.74],
  ])('[PR10] %s: "%s" has come %d of its way', async (slug, title, share) => {
    const { progress } = await objectiveNamed(slug, title)
    // The description rounds each key result first, so its means lie up to half a hundredth away.
    expect(progress).toMatchObject({ state: 'measured', shown: expect.closeTo(share, 1) })
    expect(Math.abs((progress.state === 'measured' ? progress.shown : 9) - share)).toBeLessThan(0.0101)
  })

  it('[AL2] shows how each link stands: acknowledged, questioned, unanswered, and stale where the bet is closed', async () => {
    const stateOf = async (slug: string, title: string) =>
      (await objectiveNamed(slug, title)).links.map(({ target, state }) => `${target.key} ${state}`)
    expect(await stateOf('first-ride', 'New riders are on the bike in week one')).toEqual(['B-1 acknowledged'])
    expect(await stateOf('everyday', 'A reason to ride on a wet Tuesday')).toEqual(['B-1 questioned'])
    expect(await stateOf('front-desk', 'HR answers any lease question without us')).toEqual(['B-3 declared'])
    expect(await stateOf('keyring', 'Keep ride groups alive for those who use them')).toEqual(['B-9 stale'])
    expect((await objectiveNamed('keyring', 'Unlocking never makes anyone late')).isIndependentByChoice).toBe(true)
  })

  it('[RK1] ranks eight bets, and counts squads by their live primary links', async () => {
    const { bets, closed, now: load } = await api.as(priya).boards.get({ org, unit: null })
    expect(bets.map(({ place, title }) => `${place?.rank} ${title}`)).toEqual([
      '1 First thirty days',
      '2 Never off the road',
      '3 Payroll in a box',
      '4 Second life',
      '5 Predict the breakdown',
      '6 One price, any bike',
      '7 Netherlands restart',
      '8 Open fleet API',
    ])
    expect(bets.map(({ support }) => support.squads)).toEqual([2, 2, 3, 1, 1, 0, 1, 0])
    expect(closed.map(({ title, outcome }) => `${title}: ${outcome}`)).toEqual(['Ride together: lost'])
    expect(load).toMatchObject({ count: 4, limit: 4, isOver: false })
  })

  it('shows the target that was changed, with its reason, among the revisions', async () => {
    const { keyResults } = await objectiveNamed('first-ride', 'New riders are on the bike in week one')
    const key = keyResults.find(({ title }) => title.includes('8 rides'))?.key ?? ''
    const { revisions } = await api.as(priya).keyResults.get({ org, key })
    expect(revisions.map(({ target, at }) => `${at.slice(0, 10)} ${target}`)).toEqual([
      expect.stringMatching(/66$/),
      '2026-07-27 62',
    ])
    expect(revisions.at(-1)?.reason).toContain('without lock or helmet')
  })

  it('[FR2] knows who is quiet', async () => {
    const units = await api.as(priya).squads.list({ org })
    const quiet = units
      .filter(({ kind, freshness }) => kind === 'squad' && freshness.state !== 'fresh')
      .map(({ name, freshness }) => `${name} ${freshness.state}`)
    expect(quiet).toEqual(['Signpost quiet'])
  })

  it('draws every link of the running cycle exactly once', async () => {
    const { rows } = await api.as(priya).alignment.tree({ org, cycleId: null })
    const links = rows.flatMap((row) => (row.kind === 'objective' && row.link !== null ? [row.link.id] : []))
    expect(new Set(links).size).toBe(links.length)
    expect(links).toHaveLength(13)
    expect(rows.flatMap((row) => (row.kind === 'group' ? [row.group] : []))).toContain('independent')
  })
})

describe('Aldermoor', () => {
  it('is another organisation, in plain words, for whoever is in both', async () => {
    const { terms } = await api.as(olga).orgs.get({ org: 'aldermoor' })
    expect(terms).toBe('plain')
    await expect(api.as(priya).orgs.get({ org: 'aldermoor' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { bets } = await api.as(olga).boards.get({ org: 'aldermoor', unit: null })
    expect(bets.map(({ title }) => title)).toEqual(['First-visit fix'])
  })
})
