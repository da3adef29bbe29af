import { day } from '@polyrhythm/domain/cycles/day'
import type { SamplePerson, SampleSeat, SampleSignIn } from '#db/seed/sample'

const JOINED = day('2025-01-07')
const named = (id: string, name: string, title: string): SamplePerson => ({
  id,
  name,
  title,
  role: 'member',
  joinedOn: JOINED,
})

/** Bet council, coaches, the administrator, trios, product owners and chapter leads. */
const KNOWN: readonly SamplePerson[] = [
  named('elin', 'Elin Forsgren', 'CEO'),
  named('maja', 'Maja Lindqvist', 'CPO'),
  named('sofia', 'Sofia Brandt', 'CTO'),
  named('anders', 'Anders Hvid', 'COO'),
  named('erik', 'Erik Sandell', 'CFO'),
  named('katrin', 'Katrin Vogel', 'Managing director Germany'),
  named('petra', 'Petra Nyman', 'Coach'),
  named('oskar', 'Oskar Lund', 'Coach'),
  { ...named('ruth', 'Ruth Okafor', 'IT'), role: 'admin' },
  named('hanna', 'Hanna Öst', 'Tribe lead Rider'),
  named('tomasz', 'Tomasz Wilk', 'Product lead Rider'),
  named('amina', 'Amina Diallo', 'Design lead Rider'),
  named('matteo', 'Matteo Ricci', 'Tribe lead Employer'),
  named('jonas', 'Jonas Adler', 'Product lead Employer'),
  named('clara', 'Clara Jensen', 'Design lead Employer'),
  named('lotte', 'Lotte Visser', 'Tribe lead Fleet'),
  named('ilse', 'Ilse de Boer', 'Product lead Fleet'),
  named('rasmus', 'Rasmus Kjær', 'Design lead Fleet'),
  named('lea', 'Lea Sandström', 'Product owner'),
  named('bilal', 'Bilal Haddad', 'Product owner'),
  named('noor', 'Noor Aziz', 'Product owner'),
  named('felix', 'Felix Braun', 'Product owner'),
  named('olga', 'Olga Petrova', 'Product owner'),
  named('daan', 'Daan Mulder', 'Product owner'),
  named('sanne', 'Sanne Kuiper', 'Product owner'),
  named('viktor', 'Viktor Holm', 'Product owner'),
  named('nina', 'Nina Roos', 'Product owner'),
  named('lin', 'Lin Zhao', 'Product owner'),
  named('priya', 'Priya Nair', 'Mobile engineer'),
  named('gustaf', 'Gustaf Ek', 'Backend engineer'),
  named('yara', 'Yara Costa', 'Web engineer'),
  named('henrik', 'Henrik Moe', 'Backend engineer'),
  named('pieter', 'Pieter Bos', 'Backend engineer'),
  named('agnes', 'Agnes Lind', 'Field operations'),
]

/** Who sits where: the product owner first, then whom the study names, then people of the demo, up to the stated sizes. */
const TEAMS: readonly {
  readonly squad: string
  readonly known: readonly string[]
  readonly others: readonly string[]
}[] = [
  {
    squad: 'first-ride',
    known: ['lea', 'priya'],
    others: ['Jakob Ahlin', 'Mira Holst', 'Samir Khoury', 'Ebba Wester', 'Tove Rask'],
  },
  {
    squad: 'everyday',
    known: ['bilal'],
    others: ['Signe Falk', 'Milan Novak', 'Aisha Rahman', 'Love Sten', 'Ida Brodin'],
  },
  {
    squad: 'keyring',
    known: ['noor', 'gustaf'],
    others: ['Emre Yilmaz', 'Kajsa Lundh', 'Theo Marchetti', 'Nils Hagman'],
  },
  {
    squad: 'payslip',
    known: ['felix', 'henrik'],
    others: ['Greta Sommer', 'Ivana Kovac', 'Björn Aas', 'Lukas Reimann', 'Chiara Fontana', 'Malte Voss'],
  },
  { squad: 'front-desk', known: ['olga', 'yara'], others: ['Selma Dahl', 'Rui Tavares', 'Hedda Noren', 'Kofi Mensah'] },
  {
    squad: 'signpost',
    known: ['daan'],
    others: ['Femke Blom', 'Jens Lauritsen', 'Paula Winter', 'Arjen Prins', 'Lovisa Grahn', 'Tariq Aydin'],
  },
  {
    squad: 'workbench',
    known: ['sanne', 'pieter'],
    others: ['Mats Ulvaeus', 'Roos Dekker', 'Karim Saidi', 'Alva Stenman', 'Joris Smit', 'Frida Bergkvist'],
  },
  {
    squad: 'roadside',
    known: ['viktor', 'agnes'],
    others: ['Anton Rydell', 'Zeynep Kaya', 'Bram Visscher', 'Linnea Oja'],
  },
  {
    squad: 'encore',
    known: ['nina'],
    others: ['Otto Sjöman', 'Maren Dietz', 'Pelle Grund', 'Sina Ebert', 'Dario Ferro', 'Elsa Tuominen'],
  },
  {
    squad: 'heartbeat',
    known: ['lin'],
    others: ['Yusuf Demir', 'Astrid Nygaard', 'Wei Chen', 'Rikke Bang', 'Hugo Palm'],
  },
]

const LABELS = ['Engineer', 'Designer', 'Engineer', 'Analyst', 'Engineer', 'Engineer'] as const
const idOf = (name: string): string =>
  name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '-')
const labelAt = (index: number): string => LABELS[index % LABELS.length] ?? 'Engineer'

export const people: readonly SamplePerson[] = [
  ...KNOWN,
  ...TEAMS.flatMap(({ others }) => others.map((name, index) => named(idOf(name), name, labelAt(index)))),
]

// Front Desk was formed anew in May.
const sittingSince = (squad: string) => (squad === 'front-desk' ? day('2026-05-04') : JOINED)
const titleOf = (id: string): string => KNOWN.find((person) => person.id === id)?.title ?? ''

export const squadSeats: readonly SampleSeat[] = TEAMS.flatMap(({ squad, known, others }) => [
  ...known.map((person) => ({
    person,
    unit: squad,
    role: 'member' as const,
    label: titleOf(person),
    fromOn: sittingSince(squad),
  })),
  ...others.map((name, index) => ({
    person: idOf(name),
    unit: squad,
    role: 'member' as const,
    label: labelAt(index),
    fromOn: sittingSince(squad),
  })),
])

/** The addresses end in `.example`: no mail ever leaves. */
export const signIns: readonly SampleSignIn[] = [
  { person: 'maja', email: 'maja@norrpedal.example', what: 'CPO: on the bet council, sponsor of First thirty days' },
  {
    person: 'katrin',
    email: 'katrin@norrpedal.example',
    what: 'Managing director Germany: on the bet council, asks Payslip',
  },
  { person: 'felix', email: 'felix@norrpedal.example', what: 'product owner of Payslip' },
  { person: 'priya', email: 'priya@norrpedal.example', what: 'an ordinary member of First Ride' },
  { person: 'noor', email: 'noor@norrpedal.example', what: 'product owner of Keyring, whose bet was lost' },
  { person: 'hanna', email: 'hanna@norrpedal.example', what: 'lead of the tribe Rider, in no squad' },
  { person: 'ruth', email: 'ruth@norrpedal.example', what: 'administrator' },
  { person: 'olga', email: 'olga@norrpedal.example', what: 'product owner of Front Desk, and of a team at Aldermoor' },
]
