import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RouterProvider as AriaRouterProvider } from 'react-aria-components'
import { ToastRegion } from '#web/components/ui/toast-region.tsx'
import { useShortcutListener } from '#web/lib/use-shortcuts.ts'
import { useSpoken } from '#web/messages/spoken.ts'
import { ProofProvider } from './proof/proof.tsx'
import { focusHeading } from './focus-heading.ts'

/** What every page has: links that do not reload, keys, toasts, and the focus on the heading after each step. */
export const RootLayout = () => {
  const router = useRouter()
  const { language } = useSpoken()
  useShortcutListener()

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) focusHeading()
      }),
    [router],
  )

  return (
    <AriaRouterProvider navigate={(href) => router.history.push(href)}>
      {/* Drawn anew in another language: a number or a day that was worked out for one is kept by nobody. */}
      <ProofProvider key={language}>
        <Outlet />
      </ProofProvider>
      <ToastRegion />
    </AriaRouterProvider>
  )
}
