let counter = 0

/** A fresh UUIDv7 as a browser makes one, cheaply: milliseconds, a counter, and 62 random bits. */
export function uuidv7(): string {
  counter = (counter + 1) % 4_096
  const time = hex(Date.now(), 12)
  const [high, low] = [Math.random() * 0x4000_0000, Math.random() * 0x1_0000_0000]
  const tail = `${hex(0x8000_0000 + high, 8)}${hex(low, 8)}`
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

const hex = (value: number, digits: number): string => Math.floor(value).toString(16).padStart(digits, '0')
