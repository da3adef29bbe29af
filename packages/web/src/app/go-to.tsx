import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Leads on to another address, without a step back to this one. */
export const GoTo = ({ href }: { href: string }) => {
  const { history } = useRouter()
  useEffect(() => history.replace(href), [history, href])
  return null
}
