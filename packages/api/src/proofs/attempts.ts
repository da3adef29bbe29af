/** How often something may fail before it has to wait. Kept in this process: a fence against guessing, not a record. */
export type Attempts = {
  /** Seconds until the next attempt is allowed; 0 = now. */
  readonly waitFor: (key: string, now: Date) => number
  readonly fail: (key: string, now: Date) => void
  readonly forget: (key: string) => void
}

/**
 * @param max failures within the window before further attempts wait for its end
 * @param windowSeconds length of the window, from the first failure in it
 */
export function countAttempts(max: number, windowSeconds: number, keysMax = 50_000): Attempts {
  const failures = new Map<string, { count: number; until: number }>()
  const current = (key: string, now: Date) => {
    const found = failures.get(key)
    return found && found.until > now.getTime() ? found : undefined
  }
  return {
    waitFor: (key, now) => {
      const found = current(key, now)
      return found && found.count >= max ? Math.ceil((found.until - now.getTime()) / 1000) : 0
    },
    fail: (key, now) => {
      const found = current(key, now)
      if (found) found.count += 1
      else {
        const [oldest] = failures.keys()
        if (failures.size >= keysMax && oldest !== undefined) failures.delete(oldest)
        failures.delete(key) // so that it is put at the end
        failures.set(key, { count: 1, until: now.getTime() + windowSeconds * 1000 })
      }
    },
    forget: (key) => {
      failures.delete(key)
    },
  }
}
