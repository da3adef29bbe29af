import { emptyEntry, type Entry } from './entry.ts'

/** A check-in while it is written. Its id is made once and kept with the draft, so that sending again stores once. */
export type CheckInState = {
  readonly checkInId: string
  /** The key result on the screen; 'end' is the place where the words about the week and the button are. */
  readonly current: string
  readonly entries: Readonly<Record<string, Entry>>
  readonly words: Words
}

/** What a squad says about its week besides its numbers; all of it may be empty. */
export type Words = {
  readonly p1s: string
  readonly stoppedUs: string
  readonly nextWeeks: string
  readonly learning: string
}

export const noWords: Words = { p1s: '', stoppedUs: '', nextWeeks: '', learning: '' }

export type CheckInAction =
  | { readonly type: 'write'; readonly id: string; readonly part: Partial<Entry> }
  | { readonly type: 'say'; readonly part: Partial<Words> }
  | { readonly type: 'go'; readonly to: string }
  /** Enter: the one on the screen is part of the check-in; on to the next in the order of the queue. */
  | { readonly type: 'confirm'; readonly queue: readonly string[]; readonly step: 1 | -1 | 0 }
  | { readonly type: 'leaveOut'; readonly id: string }
  /** The id was used for something else already; what was typed stays. */
  | { readonly type: 'renew'; readonly checkInId: string }

export const entryOf = ({ entries }: Pick<CheckInState, 'entries'>, id: string): Entry => entries[id] ?? emptyEntry

export const reduceCheckIn = (state: CheckInState, action: CheckInAction): CheckInState => {
  switch (action.type) {
    case 'write':
      return withEntry(state, action.id, action.part)
    case 'say':
      return { ...state, words: { ...state.words, ...action.part } }
    case 'go':
      return { ...state, current: action.to }
    case 'confirm':
      return confirm(state, action.queue, action.step)
    case 'leaveOut':
      return { ...state, entries: { ...state.entries, [action.id]: emptyEntry } }
    case 'renew':
      return { ...state, checkInId: action.checkInId }
    default:
      return action satisfies never
  }
}

const withEntry = (state: CheckInState, id: string, part: Partial<Entry>): CheckInState => ({
  ...state,
  entries: { ...state.entries, [id]: { ...entryOf(state, id), ...part } },
})

const confirm = (state: CheckInState, queue: readonly string[], step: 1 | -1 | 0): CheckInState => {
  const at = queue.indexOf(state.current)
  const confirmed = at === -1 || step === -1 ? state : withEntry(state, state.current, { isConfirmed: true })
  const next =
    at === -1 ? (step === -1 ? queue.at(-1) : 'end') : step === -1 ? queue[Math.max(0, at - 1)] : queue[at + step]
  return { ...confirmed, current: next ?? 'end' }
}
