import { type Day, day } from '@polyrhythm/domain/cycles/day'
import type { SampleSeat, SampleUnit } from '#db/seed/sample'
import { people, squadSeats } from './people.ts'

const FOUNDED = day('2025-01-07')
type Squad = readonly [id: string, name: string, prefix: string, tribe: string, mission: string]

const group = (
  id: string,
  kind: SampleUnit['kind'],
  name: string,
  parent: string | null,
  mission = '',
): SampleUnit => ({
  id,
  kind,
  name,
  slug: id,
  mission,
  parent,
  prefix: null,
  sinceOn: FOUNDED,
})

const SQUADS: readonly Squad[] = [
  ['first-ride', 'First Ride', 'RIDE', 'rider', 'from delivery to habit'],
  ['everyday', 'Everyday', 'DAY', 'rider', 'reasons to ride on an ordinary day'],
  ['keyring', 'Keyring', 'KEY', 'rider', 'get on the bike without thinking about it'],
  ['payslip', 'Payslip', 'PAY', 'employer', 'any payroll, no errors'],
  ['front-desk', 'Front Desk', 'DESK', 'employer', 'HR never needs to call'],
  ['signpost', 'Signpost', 'SIGN', 'employer', 'the right employers find us'],
  ['workbench', 'Workbench', 'WORK', 'fleet', 'workshop time only for workshop jobs'],
  ['roadside', 'Roadside', 'ROAD', 'fleet', 'help where the bike is'],
  ['encore', 'Encore', 'ENC', 'fleet', 'every returned bike earns again'],
  ['heartbeat', 'Heartbeat', 'BEAT', 'fleet', 'know before the rider does'],
]
const CHAPTERS: readonly (readonly [id: string, name: string, tribe: string, lead: string])[] = [
  ['rider-mobile', 'Mobile', 'rider', 'priya'],
  ['rider-backend', 'Backend', 'rider', 'gustaf'],
  ['rider-design', 'Design', 'rider', 'amina'],
  ['employer-web', 'Web', 'employer', 'yara'],
  ['employer-backend', 'Backend', 'employer', 'henrik'],
  ['fleet-backend', 'Backend', 'fleet', 'pieter'],
  ['fleet-field-ops', 'Field Ops', 'fleet', 'agnes'],
  ['fleet-data-ml', 'Data & ML', 'fleet', 'lin'],
]
const GUILDS: readonly (readonly [id: string, name: string, coordinator: string, size: number, purpose: string])[] = [
  ['experimentation', 'Experimentation', 'lin', 31, 'Smaller, quicker, more honest experiments in every squad'],
  ['accessibility', 'Accessibility', 'amina', 14, 'Everybody can ride, book and get help, whatever they see or hear'],
  [
    'learning-from-failure',
    'Learning from failure',
    'agnes',
    22,
    'What went wrong, told so that nobody has to repeat it',
  ],
]
/** What some bring to their guild; the others said nothing. */
const BRINGS: readonly string[] = ['How we sized the first-ride test', '', '', 'A lunch talk in spring', '', '', '']

export const units: readonly SampleUnit[] = [
  group(
    'company',
    'company',
    'Norrpedal AB',
    null,
    'Employers offer a leased e-bike with service through payroll deduction.',
  ),
  group('rider', 'tribe', 'Rider', 'company', 'People ride in their first month and keep riding'),
  group('employer', 'tribe', 'Employer', 'company', 'Employers offer the bike and never need to think of it'),
  group('fleet', 'tribe', 'Fleet', 'company', 'Every bike is on the road, and earns twice'),
  group('tech', 'function', 'Tech', 'company'),
  group('germany', 'market', 'Germany', 'company'),
  ...SQUADS.map(([id, name, prefix, tribe, mission]) => ({ ...group(id, 'squad', name, tribe, mission), prefix })),
  ...CHAPTERS.map(([id, name, tribe]) => group(id, 'chapter', name, tribe)),
  ...GUILDS.map(([id, name, , , purpose]) => group(id, 'guild', name, 'company', purpose)),
]

const seat = (
  person: string,
  unit: string,
  role: SampleSeat['role'],
  label: string,
  fromOn: Day = FOUNDED,
): SampleSeat => ({ person, unit, role, label, fromOn })

const TRIOS: readonly (readonly [tribe: string, lead: string, product: string, design: string, coach: string])[] = [
  ['rider', 'hanna', 'tomasz', 'amina', 'petra'],
  ['employer', 'matteo', 'jonas', 'clara', 'petra'],
  ['fleet', 'lotte', 'ilse', 'rasmus', 'oskar'],
]

export const seats: readonly SampleSeat[] = [
  ...['elin', 'maja', 'sofia', 'anders', 'erik', 'katrin'].map((person) =>
    seat(person, 'company', 'council', 'Bet council'),
  ),
  ...TRIOS.flatMap(([tribe, lead, product, design, coach]) => [
    seat(lead, tribe, 'lead', 'Tribe lead'),
    seat(product, tribe, 'lead', 'Product lead'),
    seat(design, tribe, 'lead', 'Design lead'),
    seat(coach, tribe, 'coach', 'Coach'),
  ]),
  seat('sofia', 'tech', 'lead', 'CTO'),
  seat('katrin', 'germany', 'lead', 'Managing director'),
  ...squadSeats,
  ...CHAPTERS.map(([chapter, , , lead]) => seat(lead, chapter, 'lead', 'Chapter lead')),
  ...chapterPeople(),
  ...GUILDS.flatMap(([guild, , coordinator, size], index) => [
    seat(coordinator, guild, 'coordinator', 'Coordinator'),
    ...guildMembers(coordinator, size - 1, index).map((person, at) =>
      seat(person, guild, 'participant', BRINGS[at % BRINGS.length] ?? ''),
    ),
  ]),
]

/** Every thirteenth person, round and round until the stated size: guilds reach across squads. */
function guildMembers(coordinator: string, count: number, offset: number): readonly string[] {
  const others = people.filter(({ id }) => id !== coordinator)
  return Array.from(
    { length: others.length },
    (_, index) => others[(index * 13 + offset * 3) % others.length]?.id ?? '',
  ).slice(0, count)
}

/**
 * Whoever sits in a tribe's squads without owning their product belongs to a chapter of that tribe by what they do:
 * designers to Design, analysts to Data & ML where the tribe has them, engineers to the others in turn.
 */
function chapterPeople(): readonly SampleSeat[] {
  const leads = new Set(CHAPTERS.map(([, , , lead]) => lead))
  return TRIOS.flatMap(([tribe]) => {
    const squads = new Set(SQUADS.filter(([, , , under]) => under === tribe).map(([id]) => id))
    const people = squadSeats.filter(({ person, unit }) => squads.has(unit) && !leads.has(person))
    const chapters = CHAPTERS.filter(([, , of]) => of === tribe)
    const named = (name: string) => chapters.filter(([, each]) => each === name)
    const building = chapters.filter(([, name]) => name !== 'Design' && name !== 'Data & ML')
    const join = (label: string, into: typeof CHAPTERS): SampleSeat[] =>
      people
        .filter((each) => each.label === label)
        .flatMap(({ person, fromOn }, index) => {
          const [chapter] = into[index % into.length] ?? []
          return chapter === undefined ? [] : [seat(person, chapter, 'participant', label, fromOn)]
        })
    return [...join('Engineer', building), ...join('Designer', named('Design')), ...join('Analyst', named('Data & ML'))]
  })
}
