/**
 * The connection was lost while a transaction was being committed: it may have been, and may not. `cause` is what the driver
 * or PostgreSQL said.
 */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection was lost during the commit, which may have been done', { cause })
  }
}

/** Whether PostgreSQL itself answered that it did not do what it was asked, and the connection goes on. */
export const isAnswered = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && error.severity === 'ERROR'
