import { useEffect, useState } from 'react'
import { useSettled } from '#web/lib/use-settled.ts'

/**
 * What somebody types into a search whose result stands in the address. The address follows when the typing rests; the
 * text follows the address only where it changed by another hand, so that no letter is lost on the way.
 *
 * @param said what the address says
 * @param onSettled has to be stable
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
  const settled = useSettled(text, 250)
  const isTyping = settled !== text
  const next = text.trim()
  useEffect(() => {
    if (isTyping || next === sent) return
    setSent(next)
    onSettled(next)
  }, [isTyping, next, sent, onSettled])
  return [text, setText]
}
