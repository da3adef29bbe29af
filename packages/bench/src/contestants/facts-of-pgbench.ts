import { connectClient } from '@polyrhythm/db/client'
import type { TenantPlan } from '#bench/generate/tenants'
import { idOf } from '#bench/ids'
import { type Facts, sorted } from './facts.ts'
import { readScript, statementsOf, variablesOf } from './script.ts'

type Row = readonly unknown[]

/** Runs the very statements of the limit's script once, as poly_app, and reads a page's facts off their rows. */
export async function factsOfPgbench(appUrl: string, plan: TenantPlan, squad: number): Promise<Facts> {
  const client = connectClient(appUrl, 1)
  const person = squad * 8 + 1
  const variables: Record<string, number> = { ...variablesOf([plan]), tenant: plan.number, squad, person }
  const filled = (text: string): string =>
    text.replaceAll(/(?<!:):([a-z_]+)/g, (whole, name: string) => String(variables[name] ?? whole))
  try {
    return await client.begin(async (tx) => {
      await tx`select set_config('app.org_id', ${idOf(plan.number, 'org', 0)}, true), set_config('app.actors', ${`{${idOf(plan.number, 'member', person)}}`}, true)`
      const rows = new Map<string, Row[]>()
      for (const [name, text] of statementsOf(readScript('squad-page')))
        rows.set(name, await tx.unsafe(filled(text)).values())
      return sorted(pageOf(rows))
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}

/** Columns by their place, as the script selects them: it has no names for most. */
function pageOf(rows: ReadonlyMap<string, Row[]>): Facts {
  const of = (name: string): Row[] => rows.get(name) ?? []
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
