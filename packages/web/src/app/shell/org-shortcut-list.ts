import { hrefTo } from '#web/app/paths.ts'
import type { Shortcut } from '#web/lib/shortcuts.ts'
import type { Translate } from '#web/messages/translate.ts'

export type OrgShortcutsOf = {
  readonly t: Translate
  readonly org: string
  /** Of the first squad that I sit in; null for people who sit in none. */
  readonly squad: string | null
  readonly go: (href: string) => void
  readonly openPalette: () => void
  readonly openSheet: () => void
}

/** The pages and actions of an organisation, each with its keys where it has some. */
export const orgShortcutsOf = ({ t, org, squad, go, openPalette, openSheet }: OrgShortcutsOf): readonly Shortcut[] => {
  const page = (keys: string | null, label: string, href: string): Shortcut => ({
    keys,
    label,
    run: () => go(href),
    isEverywhere: true,
    isPage: true,
  })
  const action = (keys: string, label: string, run: () => void): Shortcut => ({ keys, label, run, isEverywhere: true })
  return [
    { ...action('mod+k', t('search.title'), openPalette), whileTyping: true },
    action('?', t('shortcuts.title'), openSheet),
    action('c', t('shell.checkIn'), () => go(hrefTo('checkIn', { org }))),
    page('g h', t('shell.nav.home'), hrefTo('home', { org })),
    page('g l', t('shell.nav.beliefs'), hrefTo('beliefs', { org })),
    page('g b', t('shell.nav.bets'), hrefTo('bets', { org })),
    page('g a', t('shell.nav.align'), hrefTo('align', { org })),
    page('g o', t('shell.nav.objectives'), hrefTo('objectives', { org })),
    page('g s', t('shell.nav.squads'), hrefTo('squads', { org })),
    ...(squad === null ? [] : [page('g m', t('shortcuts.mySquad'), hrefTo('squad', { org, slug: squad }))]),
    page('g i', t('shell.import'), hrefTo('import', { org })),
    page('g p', t('members.title'), hrefTo('settingsMembers', { org })),
    page('g ,', t('shell.settings'), hrefTo('settingsGeneral', { org })),
    page(null, t('orgs.units.title'), hrefTo('settingsSquads', { org })),
    page(null, t('orgs.terms.title'), hrefTo('settingsTerms', { org })),
    page(null, t('shell.newOrg'), hrefTo('newOrg', {})),
  ]
}
