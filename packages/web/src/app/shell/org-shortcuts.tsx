import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { useShortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'

/** The keys that work on every screen of an organisation; `?` shows them. */
export const OrgShortcuts = ({ org }: { org: string }) => {
  const t = useMessages()
  const { history } = useRouter()
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const mine = useMemo(
    () => [
      { keys: 'g h', label: t('shell.nav.home'), run: () => history.push(hrefTo('home', { org })) },
      { keys: 'g l', label: t('shell.nav.beliefs'), run: () => history.push(hrefTo('beliefs', { org })) },
      { keys: 'g b', label: t('shell.nav.bets'), run: () => history.push(hrefTo('bets', { org })) },
      { keys: 'g a', label: t('shell.nav.align'), run: () => history.push(hrefTo('align', { org })) },
      { keys: 'g o', label: t('shell.nav.objectives'), run: () => history.push(hrefTo('objectives', { org })) },
      { keys: 'g s', label: t('shell.nav.squads'), run: () => history.push(hrefTo('squads', { org })) },
      { keys: 'c', label: t('shell.checkIn'), run: () => history.push(hrefTo('checkIn', { org })) },
      { keys: '?', label: t('shortcuts.title'), run: () => setIsSheetOpen(true) },
    ],
    [org, history, t],
  )
  useShortcuts(mine)
  return <ShortcutSheet isOpen={isSheetOpen} onOpenChange={setIsSheetOpen} />
}
