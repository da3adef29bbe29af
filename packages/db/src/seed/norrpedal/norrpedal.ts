import { day } from '@polyrhythm/domain/cycles/day'
import type { SampleCompany } from '#db/seed/sample'
import { asks } from './asks.ts'
import { bets, boards, ranking } from './bets.ts'
import { checkIns, pauses } from './check-ins.ts'
import { beliefGoals, beliefs, dataPoints, evidence, goals, insights } from './direction.ts'
import { keyResults } from './key-results.ts'
import { links } from './links.ts'
import { lessons } from './lessons.ts'
import { cycles, objectives } from './objectives.ts'
import { readings } from './readings.ts'
import { decisions, experiments } from './trials.ts'
import { comments, thanks } from './comments.ts'
import { constraints } from './constraints.ts'
import { privateRanks } from './private-ranks.ts'
import { people, signIns } from './people.ts'
import { squadNotes } from './squad-notes.ts'
import { seats, units } from './units.ts'

/** Norrpedal AB leases e-bikes through employers. Every name, number and event is invented. */
export const norrpedal: SampleCompany = {
  slug: 'norrpedal',
  name: 'Norrpedal AB',
  timeZone: 'Europe/Stockholm',
  cycleKind: 'custom',
  terms: 'spotify',
  founder: 'ruth',
  foundedOn: day('2025-01-07'),
  people,
  signIns,
  units,
  seats,
  cycles,
  goals,
  beliefs,
  beliefGoals,
  data: dataPoints,
  insights,
  evidence,
  boards,
  bets,
  ranking,
  privateRanks,
  objectives,
  keyResults,
  checkIns,
  pauses,
  links,
  asks,
  lessons,
  comments,
  thanks,
  squadNotes,
  decisions,
  experiments,
  constraints,
  readings,
}
