/** The words that squads wrote, by squad and Monday. A note belongs to the key result that it speaks of. */
export type Words = {
  readonly squad: string
  readonly weekOf: string
  readonly stoppedUs?: string
  readonly nextWeeks?: string
  readonly learning?: string
  readonly notes?: Readonly<Record<string, string>>
}

export const words: readonly Words[] = [
  {
    squad: 'first-ride',
    weekOf: '2026-07-27',
    notes: {
      'KR1.1':
        'SMS nudges on delivery day: +0.4 points, not significant. Calls with 12 riders: 5 bikes came without lock or helmet.',
    },
    stoppedUs: 'Stopped: content tests.',
    nextWeeks: 'Next: delivery checklist with carrier. Help: Workbench, add lock to pre-delivery kit by 10 Aug.',
    learning: 'we nudged people who could not ride.',
  },
  {
    squad: 'everyday',
    weekOf: '2026-08-03',
    notes: {
      'KR2.1':
        'Holidays pull WCR down as every July; compare with 2025: -1.2 %. Confidence stays 4: we cannot separate weather from product. Will hold out 10 % of riders from 10 Aug.',
    },
  },
  {
    squad: 'payslip',
    weekOf: '2026-08-10',
    notes: {
      'KR5.3':
        "PAY-2.3 stuck. 71 % of errors are wrong employer IDs from the portal export, which is Front Desk's. Asked 20 Jul. Confidence 4→3. Everything else moves.",
    },
  },
  {
    squad: 'payslip',
    weekOf: '2026-08-31',
    notes: {
      'KR5.2':
        'Target of 7 days reachable for standard-format exports only; two connectors need a manual step. Will say so to Katrin before the review.',
    },
  },
  {
    squad: 'workbench',
    weekOf: '2026-08-17',
    notes: {
      'KR9.2':
        "Triage question 'can you still ride?' moved 6 points of bookings. Off-road days fall because the queue falls, not because repairs are faster. Confidence 6→7.",
    },
  },
  {
    squad: 'roadside',
    weekOf: '2026-08-10',
    notes: {
      'KR10.1':
        'Guardrail broken: SEK 551 per visit; short routes in new cities. We slow city 7 until density is up: ROAD-2.1 confidence stays at 5. Need: booking density forecast from Heartbeat.',
    },
  },
  {
    squad: 'keyring',
    weekOf: '2026-08-24',
    notes: {
      'KR4.1':
        'Groups shrink 1 % a week. We know the bet is closed. 3,750 people still use it. Proposal: hand over to a rider association; decide at review.',
    },
  },
  {
    squad: 'heartbeat',
    weekOf: '2026-08-24',
    notes: {
      'KR12.1':
        'Recall 0.41 on the new firmware only; old controllers lack voltage samples. 0.60 possible if the Encore fleet is updated at refurbishing.',
    },
  },
]
