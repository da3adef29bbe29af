import { useEffect, useState } from 'react'

/**
 * What somebody types into a search whose result stands in the address. The address follows when the typing rests; the
 * text follows the address only where it changed by another hand, so that no letter is lost on the way.
 *
 * @param said what the address says
 */
export const useSearchText = (said: string, onSettled: (text: string) => void): [string, (text: string) => void] => {
  const [text, setText] = useState(said)
  const [seen, setSeen] = useState(said)
  const [sent, setSent] = useState(said)
  if (said !== seen) {
    setSeen(said)
    if (said !== sent) {
      setText(said)
      setSent(said)
    }
  }
  useEffect(() => {
    const next = text.trim()
    if (next === sent) return undefined
    const timer = setTimeout(() => {
      setSent(next)
      onSettled(next)
    }, restMilliseconds)
    return () => clearTimeout(timer)
  }, [text, sent, onSettled])
  return [text, setText]
}

const restMilliseconds = 250
