import type { Row } from '#bench/harness/bench'
import { growth } from './growth.ts'
import { l } from './l.ts'
import { loadCost } from './load-cost.ts'
import { memory } from './memory.ts'
import { mixed } from './mixed.ts'
import { r1 } from './r1.ts'
import { screensRow } from './screens.ts'
import { story } from './story.ts'
import { streams } from './streams.ts'
import { w } from './w.ts'
import { w500 } from './w500.ts'

/** In this order; what they wrote is taken away after each. */
export const rows: readonly Row[] = [loadCost, r1, l, story, screensRow, w, w500, mixed, growth, streams, memory]
