import { useEffect, useState } from 'react'

/** The value once nobody has changed it for a while, so that a question is not asked for every letter. */
export const useSettled = <Value>(value: Value, milliseconds = 300): Value => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
