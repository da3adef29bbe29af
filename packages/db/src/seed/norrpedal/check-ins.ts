import { addDays, type Day, day } from '@polyrhythm/domain/cycles/day'
import { type Status, suggestStatus } from '@polyrhythm/domain/key-results/suggest-status'
import { interpolate } from '#db/seed/interpolate'
import { measureOn } from '#db/seed/measure-on'
import type { SampleCheckIn, SampleKeyResult, SampleValue } from '#db/seed/sample'
import { histories } from './histories.ts'
import { type Course, courses, keyResults } from './key-results.ts'
import { words } from './notes.ts'
import { cycles, objectives } from './objectives.ts'

const WEEKS: readonly Day[] = Array.from({ length: 9 }, (_, index) => addDays(day('2026-07-06'), index * 7))

export const pauses = [
  { squad: 'front-desk', from: day('2026-07-20'), until: day('2026-08-10'), reason: 'holidays' },
] as const
// Last heard on 17 August.
const QUIET_AFTER: Readonly<Record<string, Day>> = { signpost: day('2026-08-17') }

/** Where the squads said something other than pace suggested: their words imply it. */
const SAID_OTHERWISE: readonly {
  readonly keyResult: string
  readonly from: Day
  readonly until: Day
  readonly status: Status
}[] = [
  // "Holidays pull WCR down as every July"
  { keyResult: 'KR2.1', from: day('2026-07-20'), until: day('2026-08-24'), status: 'at_risk' },
  // "Target of 7 days reachable for standard-format exports only"
  { keyResult: 'KR5.2', from: day('2026-08-31'), until: day('2026-08-31'), status: 'at_risk' },
  // "0.60 possible if the Encore fleet is updated at refurbishing"
  { keyResult: 'KR12.1', from: day('2026-08-24'), until: day('2026-08-31'), status: 'at_risk' },
]

const speaksOn = (squad: string, week: Day): boolean =>
  !pauses.some((pause) => pause.squad === squad && pause.from <= week && week <= pause.until) &&
  week <= (QUIET_AFTER[squad] ?? week)

const valueOn = (
  keyResult: SampleKeyResult,
  weekOf: Day,
  index: number,
  count: number,
  note: string,
): readonly SampleValue[] => {
  const course = courses.find(({ id }) => id === keyResult.id)
  const reading = course === undefined ? null : readingOn(course, weekOf, index, count)
  if (reading === null) return []
  const cycle = cycles.find(({ id }) => id === 'Q3')
  if (cycle === undefined) throw new Error('the running cycle is missing')
  const inTime = {
    measure: measureOn(keyResult, weekOf),
    cycle,
    dueOn: keyResult.dueOn,
    readableFromWeek: keyResult.readableFromWeek,
  }
  const suggestion = suggestStatus(inTime, { value: reading.value }, weekOf)
  const suggested = suggestion.state === 'suggested' ? suggestion.status : null
  const otherwise = SAID_OTHERWISE.find(
    (said) => said.keyResult === keyResult.id && said.from <= weekOf && weekOf <= said.until,
  )
  return [
    {
      keyResult: keyResult.id,
      ...reading,
      status: otherwise?.status ?? suggested ?? 'on_track',
      suggested,
      note,
      evidence: '',
    },
  ]
}

const readingOn = ({ id, base, now, confidence }: Course, weekOf: Day, index: number, count: number) => {
  const written = histories[id]
  const [value, sure] =
    written === undefined
      ? [interpolate(base, now, count)[index], interpolate(confidence[0], confidence[1], count)[index]]
      : [written.values[WEEKS.indexOf(weekOf)], written.confidence[WEEKS.indexOf(weekOf)]]
  return value === null || value === undefined || sure === null || sure === undefined
    ? null
    : { value, confidence: sure }
}

/**
 * One check-in of each squad on each Monday on which it spoke. Values and confidence are those written down, else
 * interpolated over the Mondays on which the squad spoke. A status is what pace suggested on that day, unless the squad's
 * words imply another; where pace suggests nothing the squad says on track.
 */
export const checkIns: readonly SampleCheckIn[] = [...new Set(objectives.map(({ squad }) => squad))].flatMap(
  (squad, squadIndex) => {
    const own = objectives.filter((objective) => objective.squad === squad && objective.cycle === 'Q3')
    const weeks = WEEKS.filter((week) => speaksOn(squad, week))
    return weeks.map((weekOf, index) => {
      const said = words.find((entry) => entry.squad === squad && entry.weekOf === weekOf)
      const values = keyResults
        .filter(({ objective }) => own.some(({ id }) => id === objective))
        .flatMap((keyResult) => valueOn(keyResult, weekOf, index, weeks.length, said?.notes?.[keyResult.id] ?? ''))
      return {
        squad,
        cycle: 'Q3',
        weekOf,
        by: own[0]?.by ?? '',
        atMinute: 8 * 60 + squadIndex * 5,
        stoppedUs: said?.stoppedUs ?? '',
        nextWeeks: said?.nextWeeks ?? '',
        learning: said?.learning ?? '',
        values,
      }
    })
  },
)
