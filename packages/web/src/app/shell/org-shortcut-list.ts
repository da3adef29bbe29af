import { hrefTo } from '#web/app/paths.ts'
import type { Shortcut } from '#web/lib/shortcuts.ts'
import { toasts } from '#web/components/ui/toast-store.ts'
import { offeredLanguages } from '#web/lib/language.ts'
import { chooseLanguage } from '#web/messages/spoken.ts'
import type { Translate } from '#web/messages/translate.ts'
import { themePreference } from './theme.ts'

const themes = ['light', 'dark', 'system'] as const

export type OrgShortcutsOf = {
  readonly t: Translate
  readonly org: string
  /** Of the first squad that I sit in; null for people who sit in none. */
  readonly squad: string | null
  /** What I may do here. */
  readonly can: { readonly createUnit: boolean; readonly invite: boolean }
  readonly isCouncil: boolean
  readonly go: (href: string) => void
  readonly openPalette: () => void
  readonly openSheet: () => void
}

/** The pages and actions of an organisation, each with its keys where it has some. */
export const orgShortcutsOf = ({
  t,
  org,
  squad,
  can,
  isCouncil,
  go,
  openPalette,
  openSheet,
}: OrgShortcutsOf): readonly Shortcut[] => {
  const page = (keys: string | null, label: string, href: string): Shortcut => ({
    keys,
    label,
    run: () => go(href),
    isEverywhere: true,
    isPage: true,
  })
  const action = (keys: string, label: string, run: () => void): Shortcut => ({ keys, label, run, isEverywhere: true })
  /** What has no keys everywhere, and leads to where it is done. */
  const named = (label: string, href: string): Shortcut => ({
    keys: null,
    label,
    run: () => go(href),
    isEverywhere: true,
  })
  const adding = { add: 'true' }
  return [
    { ...action('mod+k', t('search.title'), openPalette), whileTyping: true },
    action('?', t('shortcuts.title'), openSheet),
    action('c', t('shell.checkIn'), () => go(hrefTo('checkIn', { org }))),
    page('g h', t('shell.nav.home'), hrefTo('home', { org })),
    page('g r', t('shell.nav.rhythm'), hrefTo('rhythm', { org })),
    page('g n', t('goals.title'), hrefTo('goals', { org })),
    page('g l', t('shell.nav.beliefs'), hrefTo('beliefs', { org })),
    page('g e', t('evidence.title'), hrefTo('evidence', { org })),
    page('g b', t('shell.nav.bets'), hrefTo('bets', { org })),
    page('g a', t('shell.nav.align'), hrefTo('align', { org })),
    page('g o', t('shell.nav.objectives'), hrefTo('objectives', { org })),
    page('g e', t('lessons.title'), hrefTo('lessons', { org })),
    page('g s', t('shell.nav.squads'), hrefTo('squads', { org })),
    ...(squad === null ? [] : [page('g m', t('shortcuts.mySquad'), hrefTo('squad', { org, slug: squad }))]),
    page('g i', t('shell.import'), hrefTo('import', { org })),
    page('g p', t('members.title'), hrefTo('settingsMembers', { org })),
    page('g ,', t('shell.settings'), hrefTo('settingsGeneral', { org })),
    page(null, t('bets.compare'), hrefTo('betCompare', { org })),
    page(null, t('boards.dissent'), hrefTo('dissent', { org })),
    page(null, t('constraints.title'), hrefTo('constraints', { org })),
    page(null, t('orgs.units.title'), hrefTo('settingsSquads', { org })),
    page(null, t('orgs.terms.title'), hrefTo('settingsTerms', { org })),
    page(null, t('audit.title'), hrefTo('settingsAudit', { org })),
    page(null, t('shell.yourAccount'), hrefTo('account', {})),
    page(null, t('shell.newOrg'), hrefTo('newOrg', {})),
    named(t(isCouncil ? 'beliefs.add' : 'beliefs.propose'), hrefTo('beliefs', { org }, adding)),
    ...(isCouncil ? [named(t('goals.add'), hrefTo('goals', { org }, adding))] : []),
    named(t('evidence.addData'), hrefTo('evidence', { org }, { add: 'data' })),
    named(t('evidence.addInsight'), hrefTo('evidence', { org }, { add: 'insight' })),
    named(t(isCouncil ? 'bets.add' : 'bets.pitch'), hrefTo('bets', { org }, adding)),
    named(t('lessons.post'), hrefTo('lessons', { org }, adding)),
    ...(squad === null ? [] : [named(t('objectives.add'), hrefTo('squad', { org, slug: squad }, adding))]),
    ...(can.createUnit ? [named(t('squads.add'), hrefTo('squads', { org }, adding))] : []),
    ...(can.invite ? [named(t('members.invite'), hrefTo('settingsMembers', { org }))] : []),
    ...themes.map((theme) => ({
      keys: null,
      label: `${t('shell.theme')}: ${t(`shell.theme.${theme}`)}`,
      run: () => themePreference.set(theme),
      isEverywhere: true,
    })),
    ...offeredLanguages.map(({ id, name }) => ({
      keys: null,
      label: `${t('shell.language')}: ${name}`,
      run: () => void chooseLanguage(id).catch(() => toasts.show({ message: t('shell.language.failed') })),
      isEverywhere: true,
    })),
  ]
}
