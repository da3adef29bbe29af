import type { TenantPlan } from '#bench/generate/tenants'
import { type Facts, sorted } from './facts.ts'
import { type Row, runStatements } from './run-statements.ts'

/** Reads a page's facts off the rows of the limit's own statements. */
export const factsOfPgbench = async (appUrl: string, plan: TenantPlan, squad: number): Promise<Facts> =>
  sorted(pageOf(await runStatements(appUrl, 'squad-page', plan, squad)))

function pageOf(rows: ReadonlyMap<string, readonly Row[]>): Facts {
  const of = (name: string): readonly Row[] => rows.get(name) ?? []
  const text = (value: unknown): string => String(value)
  return {
    name: text(of('squad')[0]?.[2]),
    seats: of('seats').map((seat) => ({ name: text(seat[1]) })),
    objectives: of('objectives').map((objective) => ({
      key: text(objective[1]),
      title: text(objective[2]),
      keyResults: of('keyResults')
        .filter((each) => each[6] === objective[0])
        .map((each) => ({
          key: text(each[1]),
          title: text(each[2]),
          reading: each[17] === null ? null : { value: Number(each[17]) },
          confidences: ((each[22] ?? []) as unknown as number[]).toReversed(),
        })),
      links: of('links')
        .filter((link) => link[10] === objective[0])
        .map((link) => ({
          target: { key: text(link[14]), title: text(link[15]) },
          answer: link[19] === null ? null : { verdict: text(link[19]) },
        })),
    })),
    checkIns: of('checkIns').map((checkIn) => ({
      weekOf: dayOf(checkIn[1]),
      by: text(checkIn[4]),
      counts: { on_track: Number(checkIn[9]), at_risk: Number(checkIn[10]), off_track: Number(checkIn[11]) },
      noted: of('notes')
        .filter((note) => note[0] === checkIn[0])
        .map((note) => ({ key: text(note[1]), value: Number(note[3]), note: text(note[5]) })),
    })),
    asks: of('asks').map((ask) => ({ text: text(ask[1]), answer: ask[13] === null ? null : { text: text(ask[13]) } })),
  }
}

const dayOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10)
