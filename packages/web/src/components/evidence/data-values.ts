import type { Quality } from '@polyrhythm/domain/evidence/evidence'
import type { DataFacts } from './evidence-types.ts'

/** What the form of a data point holds. */
export type DataValues = {
  statement: string
  value: number | null
  unit: string
  n: number | null
  period: string
  method: string
  source: string
  observedOn: string | null
  staleAfter: string | null
  quality: Quality
}

export const emptyData = (today: string): DataValues => ({
  statement: '',
  value: null,
  unit: '',
  n: null,
  period: '',
  method: '',
  source: '',
  observedOn: today,
  staleAfter: null,
  quality: 'measured',
})

export const dataValuesOf = (title: string, data: DataFacts): DataValues => ({ statement: title, ...data })

/** The part of a command that says a data point; other values of the form stay out. */
export const dataSaysOf = (values: DataValues): DataValues => ({
  statement: values.statement,
  value: values.value,
  unit: values.unit,
  n: values.n,
  period: values.period,
  method: values.method,
  source: values.source,
  observedOn: values.observedOn,
  staleAfter: values.staleAfter,
  quality: values.quality,
})
