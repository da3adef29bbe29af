/**
 * What L asks of `objectives.list`: thirty of the running cycle's objectives, by ambition and a word in their title,
 * the worst first. The one place that knows the procedure's input; sql/list.sql asks the same.
 */
export const listInput = (org: string): object => ({
  org,
  cycleId: null,
  unitIds: [],
  statuses: [],
  ambition: 'aspirational',
  text: 'riders',
  sort: 'status',
  order: 'ascending',
})
