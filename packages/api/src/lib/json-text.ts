/**
 * An answer that the database wrote as JSON and that is sent on as it stands, unread: parsing and writing it again cost
 * more than all else the server does for it. To its reader it is the T it says; tRPC types it so by `toJSON`.
 *
 * @see docs/decisions/013-facts-travel.md
 */
export class JsonText<T> {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toJSON(): T {
    return JSON.parse(this.text) as T
  }
}
