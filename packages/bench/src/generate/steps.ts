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
  { title: 'organisation', on: foundedOn, run: writeOrganisation },
  { title: 'people', on: foundedOn, run: writePeople },
  { title: 'direction', on: foundedOn, run: writeDirection },
  { title: 'objectives', on: startsOn, run: writeObjectives },
  { title: 'links', on: startsOn, run: writeLinks },
  { title: 'asks', on: startsOn, run: writeAsks },
  { title: 'rewording', on: weeks[0] ?? startsOn, run: rewordSome },
  ...weeks.map((weekOf, week) => ({
    title: `week ${week + 1}`,
    on: fridayOf(weekOf),
    run: (desk: Parameters<Step['run']>[0]) => writeCheckIns(desk, weekOf, week),
  })),
]

const fridayOf = (monday: string): string => new Date(Date.parse(monday) + 4 * 86_400_000).toISOString().slice(0, 10)
