import { day } from '@polyrhythm/domain/cycles/day'
import type { Ambition, Basis } from '@polyrhythm/domain/objectives/objective'
import type { SampleCycle, SampleObjective } from '#db/seed/sample'

export const cycles: readonly SampleCycle[] = [
  { id: 'Q2', name: '2026-Q2', kind: 'custom', starts: day('2026-04-01'), ends: day('2026-06-30') },
  { id: 'Q3', name: '2026-Q3', kind: 'custom', starts: day('2026-07-01'), ends: day('2026-09-30') },
]

const asp = 'aspirational'
const com = 'committed'

type Running = readonly [
  id: string,
  squad: string,
  title: string,
  ambition: Ambition,
  by: string,
  createdOn: string,
  basis?: Basis,
  reason?: string,
]

const RUNNING: readonly Running[] = [
  ['O1', 'first-ride', 'New riders are on the bike in week one', asp, 'lea', '2026-07-01'],
  ['O2', 'everyday', 'A reason to ride on a wet Tuesday', asp, 'bilal', '2026-07-01'],
  [
    'O3',
    'keyring',
    'Unlocking never makes anyone late',
    com,
    'noor',
    '2026-07-01',
    'own_mission',
    'nobody renews a bike they cannot unlock',
  ],
  ['O4', 'keyring', 'Keep ride groups alive for those who use them', asp, 'noor', '2026-07-01'],
  ['O5', 'payslip', 'A German employer is live in payroll in a week', com, 'felix', '2026-07-01'],
  ['O6', 'front-desk', 'HR answers any lease question without us', asp, 'olga', '2026-07-02'],
  ['O7', 'signpost', 'Dutch employers find us before we find them', asp, 'daan', '2026-07-01'],
  ['O8', 'signpost', 'German mid-size leads arrive qualified', asp, 'daan', '2026-07-03'],
  ['O9', 'workbench', 'Workshops see only jobs that need a workshop', asp, 'sanne', '2026-07-01'],
  ['O10', 'roadside', 'A mechanic at the office door in 48 hours', com, 'viktor', '2026-07-01'],
  ['O11', 'encore', 'Every returned A/B bike earns again', asp, 'nina', '2026-07-01'],
  ['O12', 'heartbeat', 'We see the battery fail before the rider does', asp, 'lin', '2026-07-01'],
  ['O13', 'heartbeat', 'Telemetry that others can build on', com, 'lin', '2026-07-03'],
  [
    'O14',
    'encore',
    'Refurbishing runs without surprises',
    com,
    'nina',
    '2026-07-02',
    'keep_the_lights_on',
    'a hall that fails its inspection refurbishes nothing',
  ],
]

type Closed = readonly [
  id: string,
  squad: string,
  title: string,
  ambition: Ambition,
  by: string,
  grade: number,
  sentence: string,
]

const CLOSED: readonly Closed[] = [
  [
    'Q2-first-ride',
    'first-ride',
    'Delivery day feels like a beginning',
    asp,
    'lea',
    0.7,
    'unlock failures halved; kits still incomplete',
  ],
  [
    'Q2-everyday',
    'everyday',
    'Friends make commuting stick',
    asp,
    'bilal',
    0.1,
    'bet lost; we learned what joiners are',
  ],
  ['Q2-keyring', 'keyring', 'Riders find their people', asp, 'noor', 0.2, 'built well, not needed'],
  [
    'Q2-payslip',
    'payslip',
    'First two connectors earn their keep',
    com,
    'felix',
    1.0,
    'done; a third one was a mistake (L4)',
  ],
  ['Q2-signpost', 'signpost', 'Dutch employers hear of us again', asp, 'daan', 0.4, 'brand moves slowly'],
  ['Q2-workbench', 'workbench', 'Workshops show their slots', asp, 'sanne', 0.5, '61 of 120 partners'],
  ['Q2-roadside', 'roadside', 'Three cities, one phone number', com, 'viktor', 1.0, 'third city on the last day'],
  [
    'Q2-encore',
    'encore',
    'Know what a returned bike is worth',
    com,
    'nina',
    0.8,
    'grade C still guessed: explained in retro',
  ],
  ['Q2-heartbeat', 'heartbeat', 'Prove the battery signal', asp, 'lin', 0.9, 'target too easy? raised for Q3'],
]

/** Those of the closed cycle first, so that a squad's keys count up in time. */
export const objectives: readonly SampleObjective[] = [
  ...CLOSED.map(([id, squad, title, ambition, by, grade, sentence]) => ({
    id,
    squad,
    cycle: 'Q2',
    title,
    why: '',
    ambition,
    basis: 'bet' as const,
    basisReason: '',
    createdOn: day('2026-04-01'),
    by,
    closed: { on: day('2026-06-30'), grade, sentence },
  })),
  ...RUNNING.map(([id, squad, title, ambition, by, createdOn, basis = 'bet', basisReason = '']) => ({
    id,
    squad,
    cycle: 'Q3',
    title,
    why: '',
    ambition,
    basis,
    basisReason,
    createdOn: day(createdOn),
    by,
    closed: null,
  })),
]
