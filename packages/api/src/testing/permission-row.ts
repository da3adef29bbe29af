import type { TestCompany } from '@polyrhythm/db/testing/company'
import type { TestApi } from './test-api.ts'

/** The people of a test company, by what they are to the squad Alpha. */
export type Persona = 'anna' | 'bo' | 'lead' | 'founder' | 'former'

/** Everybody but a member of the squad: another squad, the tribe's lead, an admin of the council, a former member. */
export const outsiders = ['bo', 'lead', 'founder', 'former'] as const satisfies readonly Persona[]

/** What the permission suite knows of a procedure. One row per procedure; a procedure without one fails the suite. */
export type PermissionRow = {
  /** Its path in the router: 'objectives.create'. */
  readonly procedure: string
  /** Who may: the same input first succeeds as this person. */
  readonly as: Persona
  /** A valid input, without `org`; made anew for each run. */
  readonly input: (company: TestCompany, api: TestApi) => object | Promise<object>
  /** Who of the same organisation is FORBIDDEN; the others may. */
  readonly refuses: readonly Persona[]
  /** What somebody of another organisation hears who sends these ids to their own: NOT_FOUND unless nothing in it is theirs to miss. */
  readonly foreign?: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE_CONTENT' | 'ok'
  /** Who may only once it was done: neither refused afterwards nor allowed before. */
  readonly raises?: Persona
  /** Whether it asks for a fresh proof of who one is; everybody in the suite then has one. */
  readonly needsProof?: boolean
}

/** Procedures outside any organisation: who else but the signed-in may call them. */
export type OpenRow = {
  readonly procedure: string
  readonly needs: 'nobody' | 'account'
  /** What even the permitted hear, where the input names something that does not exist. */
  readonly refusal?: 'NOT_FOUND' | 'UNAUTHORIZED' | 'FORBIDDEN'
  readonly input: () => object | undefined
}
