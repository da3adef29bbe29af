import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * Leads on to another address, without a step back to this one. Only the first address counts: one that is made of where
 * the person is would otherwise change on the way, and never arrive.
 */
export const GoTo = ({ href }: { href: string }) => {
  const { history } = useRouter()
  const [target] = useState(href)
  useEffect(() => history.replace(target), [history, target])
  return null
}
