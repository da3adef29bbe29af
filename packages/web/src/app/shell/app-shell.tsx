import type { ReactNode } from 'react'
import { InsideShell } from '#web/app/page-main.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AccountMenu } from './account-menu.tsx'
import styles from './app-shell.module.css'
import { CheckInLink } from './check-in-link.tsx'
import { MainNavigation } from './main-navigation.tsx'
import { OrgSwitcher } from './org-switcher.tsx'
import { SearchButton } from './search-button.tsx'

const cx = bindClasses(styles)

export type ShellOrg = { readonly slug: string; readonly name: string; readonly isSample?: boolean }

export type AppShellProps = {
  org: ShellOrg
  /** All organisations of the signed-in person, this one among them. */
  orgs: readonly ShellOrg[]
  /** Those that the person may join by the domain of their address. */
  joinable?: readonly ShellOrg[] | undefined
  member: { readonly name: string; readonly email?: string }
  /** Key results that wait for a check-in; 0 says nothing; null for people who sit in no squad. */
  checkInsDue: number | null
  /** Where the person is: `/acme/bets/B-12`. */
  pathname: string
  onSignOut: () => void
  /** Opens a sample company; left out where one is open already. */
  onSample?: (() => void) | undefined
  /** More of the account menu: what can be brought back. */
  help?: ReactNode
  children: ReactNode
}

/** The frame around every screen of an organisation: one bar on top, and on a phone one at the bottom. */
export const AppShell = ({
  org,
  orgs,
  joinable,
  member,
  checkInsDue,
  pathname,
  onSignOut,
  onSample,
  help,
  children,
}: AppShellProps) => {
  const t = useMessages()
  return (
    <div className={cx('shell')}>
      <a href="#main" className={cx('skip')}>
        {t('shell.skip')}
      </a>
      <header className={cx('bar')}>
        <OrgSwitcher org={org} orgs={orgs} joinable={joinable} onSample={onSample} />
        <MainNavigation org={org.slug} pathname={pathname} place="top" />
        <div className={cx('end')}>
          <SearchButton />
          {checkInsDue !== null && (
            <CheckInLink org={org.slug} due={checkInsDue} isHere={pathname === hrefTo('checkIn', { org: org.slug })} />
          )}
          <AccountMenu member={member} onSignOut={onSignOut} help={help} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={cx('main')}>
        <InsideShell value>{children}</InsideShell>
      </main>
      <MainNavigation org={org.slug} pathname={pathname} place="bottom" />
    </div>
  )
}
