import type { SheetField } from './sheet-fields.ts'

/**
 * Headings in English, Swedish and German, as people write them and as exports of OKR tools do (Perdoo, Tability, Viva
 * Goals and others). Compared in lower case, without accents, spaces and signs.
 */
const WORDS: Readonly<Record<SheetField, string>> = {
  squad:
    'squad, team, team name, squad name, group, owning team, owner team, ansvarigt team, lag, grupp, gruppe, mannschaft, teams, plan, plan name',
  tribe: 'tribe, department, division, business unit, area, avdelning, omrade, abteilung, bereich',
  objective:
    'objective, objectives, objective title, objective name, goal, goals, o, mal, malsattning, overgripande mal, ziel, ziele, objective description, okr objective',
  why: 'why, objective why, rationale, motivation, varfor, motivering, warum, begrundung, reason',
  ambition: 'ambition, commitment, committed or aspirational, objective type, goal type, ambitionsniva, ambitionsgrad',
  keyResult:
    'key result, key results, result, results, kr, krs, keyresult, key result title, key result name, outcome, outcomes, outcome name, nyckelresultat, resultat, schlusselergebnis, schlusselergebnisse, ergebnis, measure of success',
  baseline:
    'baseline, start, start value, starting value, initial value, initial, from, base, metric start, startvarde, baslinje, utgangslage, nulage, startwert, ausgangswert, fran, von, starting point',
  target:
    'target, target value, goal value, end value, to, metric target, malvarde, slutvarde, mal varde, zielwert, zielgrosse, till, bis, expected value, target number',
  low: 'low, min, minimum, lower bound, lower limit, at least, undre grans, lagsta, untergrenze',
  high: 'high, max, maximum, upper bound, upper limit, at most, ovre grans, hogsta, obergrenze',
  unit: 'unit, units, metric unit, uom, symbol, enhet, matt, einheit, metric symbol, currency',
  measure:
    'measure, metric type, kind, measurement type, kr type, key result type, direction, target type, matvarde typ, matning, messart, riktning',
  due: 'due, due on, slutdatum, due date, end date, deadline, target date, end, by, finish date, slutdatum, forfallodatum, senast, datum, klart, enddatum, fallig, falligkeit, falligkeitsdatum, date, closing date',
  note: 'note, notes, comment, comments, description, details, anteckning, anteckningar, kommentar, kommentarer, beskrivning, notiz, notizen, beschreibung, bemerkung, current, current value, owner, owners, lead, assignee, status, progress, confidence, nuvarande, nuvarande varde, ansvarig, agare, framsteg, aktuell, aktueller wert, verantwortlich, besitzer, fortschritt, latest value, health',
  id: 'id, key, external id, key result id, kr id, kr key, key result key, reference, ref, goal id, outcome id, extern id, externes id, kennung, nummer, uuid',
  objectiveId: 'objective id, objective key, objective ref, o id, mal id, ziel id',
  type: 'type, item type, object type, okr type, goal level, typ, level type, entry type',
  title: 'title, name, item, text, titel, namn, rubrik, bezeichnung, titel name',
  parent:
    'parent, parent objective, parent title, parent id, parent key, parent name, aligned to, aligns to, overordnat mal, overordnad, ubergeordnetes ziel, ubergeordnet',
}

const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\([^)]*\)|\p{M}/gu, '')
    .replaceAll(/[^a-z\d]/g, '')

const KNOWN: ReadonlyMap<string, SheetField> = new Map(
  (Object.entries(WORDS) as [SheetField, string][]).flatMap(([field, words]) =>
    words.split(', ').map((word): [string, SheetField] => [plain(word), field]),
  ),
)

/**
 * What a heading says its column holds; null when it says nothing that is known. 'KR 1', 'Key result 2' are key results.
 *
 * @see SPEC.md IM11
 */
export const fieldOfHeading = (heading: string): SheetField | null => {
  const word = plain(heading)
  return word === '' ? null : (KNOWN.get(word) ?? KNOWN.get(word.replace(/\d{1,2}$/, '')) ?? null)
}
