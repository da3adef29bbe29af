import { useEffect, useState } from 'react'

/**
 * Whether the address asks for the dialog that adds something, `?add=true`. It does so once: reloading does not ask again.
 *
 * @param add of the address
 * @param clear takes it out of the address
 */
export const useAskedToAdd = (add: boolean | undefined, clear: () => void): boolean => {
  const [isAsked] = useState(add === true)
  useEffect(() => {
    if (add === true) clear()
  })
  return isAsked
}
