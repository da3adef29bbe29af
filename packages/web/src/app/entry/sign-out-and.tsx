import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button, type ButtonProps } from '#web/components/ui/button.tsx'
import { clearDrafts } from '#web/lib/drafts.ts'
import { clearRecent } from '#web/lib/recent.ts'
import { useTRPC } from '#web/lib/trpc.ts'

export type SignOutAndProps = Pick<ButtonProps, 'look' | 'size'> & {
  /** Where to come back to, as somebody else. */
  next?: string | undefined
  children: ReactNode
}

/** Signs this browser out and leads to the sign-in page; a new page, so that nothing of the person who left stays in memory. */
export const SignOutAnd = ({ next, ...button }: SignOutAndProps) => {
  const trpc = useTRPC()
  const signOut = useMutation(
    trpc.auth.signOut.mutationOptions({
      onSuccess: () => {
        clearDrafts()
        clearRecent()
        window.location.assign(hrefTo('login', {}, { next }))
      },
    }),
  )
  return <Button {...button} isPending={signOut.isPending} onPress={() => signOut.mutate()} />
}
