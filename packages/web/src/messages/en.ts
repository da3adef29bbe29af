import { enCharts } from './en-charts.ts'
import { enErrors } from './en-errors.ts'
import { enOkr } from './en-okr.ts'
import { enShell } from './en-shell.ts'
import { enUi } from './en-ui.ts'

/** Every sentence of the interface, in English. One file per feature; a key names its feature first. */
export const en = { ...enShell, ...enUi, ...enOkr, ...enCharts, ...enErrors } as const

export type MessageKey = keyof typeof en
