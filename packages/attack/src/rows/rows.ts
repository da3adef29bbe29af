import type { Row } from '#attack/harness/row'
import { gracefulStop } from './graceful-stop/graceful-stop.ts'
import { kills } from './kills/kills.ts'
import { replays } from './replays/replays.ts'

/** Every attack, in the order of docs/reliability.md. */
export const rows: readonly Row[] = [kills, replays, gracefulStop]
