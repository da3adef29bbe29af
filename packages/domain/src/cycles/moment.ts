/** A moment as it is brought: a Date by a query's row, ISO 8601 by JSON. */
export type Moment = Date | string

// oxlint-disable-next-line no-restricted-globals -- parses what it is given; what is forbidden here is to read the clock
export const momentOf = (given: Moment): Date => new Date(given)
