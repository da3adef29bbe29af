import type { Row } from '#bench/harness/bench'
import { r1 } from './r1.ts'
import { w } from './w.ts'
import { w500 } from './w500.ts'

/** In this order: what reads before what writes. */
export const rows: readonly Row[] = [r1, w, w500]
