import type { Heard } from '#attack/scene/scene'

type Wrong = 'done' | 'refused' | 'leak' | 'unlike' | 'broken'

/** What an attack by calls has seen. */
export class Count {
  calls = 0
  readonly procedures = new Set<string>()
  /** One line for each wrong answer. */
  readonly wrong: string[] = []

  heard(procedure: string, { status, body }: Heard): void {
    this.calls += 1
    this.procedures.add(procedure)
    if (status >= 500) this.note('broken', `${procedure}: ${status} ${body.slice(0, 200)}`)
  }

  note(what: Wrong, line: string): void {
    this.wrong.push(`${what}: ${line}`)
  }

  of(what: Wrong): number {
    return this.wrong.filter((line) => line.startsWith(`${what}: `)).length
  }
}
