import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './settings-frame.module.css'

const cx = bindClasses(styles)

/** The pages of an organisation's settings, one address each. */
export const SettingsFrame = ({ actions, children }: { actions?: ReactNode; children: ReactNode }) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const { pathname } = useLocation()
  return (
    <Page width="reading" title={t('orgs.settings')} org={name} {...(actions === undefined ? {} : { actions })}>
      <nav aria-label={t('orgs.settings')} className={cx('tabs')}>
        {pages.map(({ path, label }) => {
          const href = hrefTo(path, { org })
          return (
            <Link
              key={path}
              href={href}
              className={cx('tab')}
              {...(pathname === href ? { 'aria-current': 'page' } : {})}
            >
              {t(label)}
            </Link>
          )
        })}
      </nav>
      <div className={cx('content')}>{children}</div>
    </Page>
  )
}

const pages = [
  { path: 'settingsGeneral', label: 'orgs.settings.general' },
  { path: 'settingsMembers', label: 'orgs.settings.members' },
  { path: 'settingsSquads', label: 'orgs.settings.squads' },
  { path: 'settingsTerms', label: 'orgs.settings.terms' },
  { path: 'settingsAudit', label: 'audit.title' },
] as const
