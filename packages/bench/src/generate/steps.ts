import type { Calendar } from './calendar.ts'
import type { Step } from './step.ts'
import { writeCheckIns } from './write-check-ins.ts'
import { writeDirection } from './write-direction.ts'
import { writeAsks, writeLinks } from './write-links.ts'
import { rewordSome, writeObjectives } from './write-objectives.ts'
import { writeOrganisation } from './write-organisation.ts'
import { writePeople } from './write-people.ts'

/** A tenant's history in its order. Each step is a transaction, because history keeps one version per thing and transaction. */
export const stepsOf = ({ foundedOn, startsOn, weeks }: Calendar): readonly Step[] => [
  { title: 'organisation', on: foundedOn, run: writeOrganisation, fillsNewTables: true },
  { title: 'people', on: foundedOn, run: writePeople, fillsNewTables: true },
  { title: 'direction', on: foundedOn, run: writeDirection, fillsNewTables: true },
  { title: 'objectives', on: startsOn, run: writeObjectives, fillsNewTables: true },
  { title: 'links', on: startsOn, run: writeLinks, fillsNewTables: true },
  { title: 'asks', on: startsOn, run: writeAsks, fillsNewTables: true },
  { title: 'rewording', on: weeks[0] ?? startsOn, run: rewordSome, fillsNewTables: false },
  ...weeks.map((weekOf, week) => ({
    title: `week ${week + 1}`,
    on: fridayOf(weekOf),
    fillsNewTables: week === 0,
    run: (desk: Parameters<Step['run']>[0]) => writeCheckIns(desk, weekOf, week),
  })),
]

const fridayOf = (monday: string): string => new Date(Date.parse(monday) + 4 * 86_400_000).toISOString().slice(0, 10)
