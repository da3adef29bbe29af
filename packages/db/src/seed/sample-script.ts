import { zonedDay } from '@polyrhythm/domain/cycles/zoned-day'
import type { Context } from './context.ts'
import type { SampleCompany } from './sample.ts'
import { type Line, newScript } from './script.ts'
import { sampleShiftDays } from './shift.ts'
import { writeComments } from './write-comments.ts'
import { writeDirection } from './write-direction.ts'
import { writeObjectives } from './write-objectives.ts'
import { writeOrganisation } from './write-organisation.ts'
import { writeRanking } from './write-ranking.ts'
import { writeRhythm } from './write-rhythm.ts'
import { writeSquadNotes } from './write-squad-notes.ts'
import { writeWords } from './write-words.ts'

/**
 * A sample company as if its people had written it: each row by its author and at its moment. First everything comes into
 * being, then it changes; history is made by the same triggers as everywhere.
 *
 * @returns what poly.play_script plays
 */
export const sampleScript = (
  company: SampleCompany,
  { orgId, nowMs, accountOf }: Pick<Context, 'orgId' | 'nowMs' | 'accountOf'>,
): readonly Line[] => {
  const context: Context = {
    company,
    orgId,
    shiftDays: sampleShiftDays(zonedDay(nowMs, company.timeZone)),
    made: newScript(nowMs),
    changed: newScript(nowMs),
    accountOf,
    nowMs,
  }
  writeOrganisation(context)
  writeDirection(context)
  writeRanking(context)
  writeRhythm(context)
  writeObjectives(context)
  writeWords(context)
  writeComments(context)
  writeSquadNotes(context)
  return [...context.made.lines(), ...context.changed.lines()]
}
