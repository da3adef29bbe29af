/**
 * What L asks of `objectives.list`: thirty objectives, filtered and sorted, as a person does it on the screen. The one
 * place that knows the procedure's input.
 */
export const listInput = (org: string): object => ({ org })
