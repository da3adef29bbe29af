import { squadNote } from '#db/schema/squad-note'
import { at, type Context, idOf, memberOf } from './context.ts'

const AFTERNOON = 15 * 60

/** What squads were told when a bet that they served was closed, and who read it. */
export const writeSquadNotes = (context: Context): void => {
  const { company, orgId, changed } = context
  for (const { bet: local, squad, read } of company.squadNotes) {
    const bet = company.bets.find(({ id }) => id === local)
    if (bet?.closing == null || bet.closedOn === null || bet.sponsor === null) throw new Error(`${local} is not closed`)
    const [id, by] = [idOf(context, 'squad_note', `${local}/${squad}`), memberOf(context, bet.sponsor)]
    changed.insert(at(context, bet.closedOn, AFTERNOON) + 60_000, by, squadNote, {
      orgId,
      id,
      betId: idOf(context, 'bet', local),
      squadId: idOf(context, 'unit', squad),
      text: bet.closing.note,
      by,
    })
    if (read === null) continue
    const [moment, reader] = [at(context, read.on, AFTERNOON), memberOf(context, read.by)]
    changed.change(moment, reader, squadNote, id, { readBy: reader, readAt: new Date(moment) })
  }
}
