import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { orgShortcutsOf } from './org-shortcut-list.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'

const loadPalette = async () => (await import('#web/features/search/command-palette.tsx')).CommandPalette
type Palette = Awaited<ReturnType<typeof loadPalette>>

/** What works on every screen of an organisation; `?` shows it, and the palette finds it by name. */
export const OrgShortcuts = () => {
  const t = useMessages()
  const { history } = useRouter()
  const { slug: org, me, can } = useOrg()
  const { createUnit, invite } = can
  const { isCouncil } = me
  const [open, setOpen] = useState<'sheet' | 'palette' | null>(null)
  const [CommandPalette, setPalette] = useState<Palette | null>(null)
  const squad = me.squads[0]?.slug ?? null
  const mine = useMemo(
    () =>
      orgShortcutsOf({
        t,
        org,
        squad,
        can: { createUnit, invite },
        isCouncil,
        go: (href) => history.push(href),
        openPalette: () => setOpen('palette'),
        openSheet: () => setOpen('sheet'),
      }),
    [org, squad, createUnit, invite, isCouncil, history, t],
  )
  useShortcuts(mine)
  const isWanted = open === 'palette'
  // Fetched while nothing is asked of the page, so that it opens at once, and without a connection. Not by `lazy`: what was
  // suspended once is shown 300 ms later, however soon it is there.
  useEffect(() => {
    const load = () =>
      void loadPalette().then(
        (palette) => setPalette(() => palette),
        () => {},
      )
    const timer = setTimeout(load, isWanted ? 0 : 1_000)
    return () => clearTimeout(timer)
  }, [isWanted])
  return (
    <>
      <ShortcutSheet isOpen={open === 'sheet'} onOpenChange={(isOpen) => setOpen(isOpen ? 'sheet' : null)} />
      {isWanted && CommandPalette !== null && <CommandPalette onClose={() => setOpen(null)} />}
    </>
  )
}
