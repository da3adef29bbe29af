import { termsOf } from '@polyrhythm/domain/orgs/terms'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { ApiOutputs, Org } from '#web/lib/api-types.ts'
import { clearDrafts } from '#web/lib/drafts.ts'
import { rememberOrg, rememberPlace } from '#web/lib/last-org.ts'
import { HintsProvider } from '#web/components/why/hints.tsx'
import { OrgProvider } from '#web/lib/org-context.tsx'
import { clearRecent } from '#web/lib/recent.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { MessagesProvider } from '#web/messages/use-messages.tsx'
import { ArchivedNotice } from './archived-notice.tsx'
import { SampleNotice } from '#web/features/samples/sample-notice.tsx'
import { useOpenSample } from '#web/features/samples/use-open-sample.ts'
import { useLiveChanges } from './live/use-live-changes.ts'
import { hrefTo } from './paths.ts'
import { AppShell } from './shell/app-shell.tsx'
import { HelpItems } from './shell/help-items.tsx'
import { OrgShortcuts } from './shell/org-shortcuts.tsx'

export type OrgFrameProps = { me: NonNullable<ApiOutputs['auth']['me']>; org: Org; children: ReactNode }

/** The shell of one organisation, in its words, kept fresh by its stream of changes. */
export const OrgFrame = ({ me, org, children }: OrgFrameProps) => {
  const trpc = useTRPC()
  const { pathname, searchStr } = useLocation()
  const home = useQuery(trpc.home.get.queryOptions({ org: org.slug }))
  const joinable = useQuery(trpc.members.listJoinable.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  const signOut = useMutation(trpc.auth.signOut.mutationOptions({ meta: quietly, onSuccess: leave }))
  const sample = useOpenSample()
  useLiveChanges(org.slug, me.account.id)
  useEffect(() => rememberOrg(org.slug), [org.slug])
  useEffect(() => rememberPlace(org.slug, `${pathname}${searchStr}`), [org.slug, pathname, searchStr])

  const terms = useMemo(() => termsOf({ preset: org.terms, own: org.ownTerms }), [org.terms, org.ownTerms])
  const due = home.data?.dueCheckIns.reduce((sum, { keyResultCount }) => sum + keyResultCount, 0) ?? 0
  return (
    <MessagesProvider terms={terms}>
      <OrgProvider org={org}>
        <HintsProvider isHidden={me.account.hidesHints}>
          <AppShell
            org={org}
            orgs={me.orgs}
            joinable={joinable.data?.orgs}
            member={{ name: org.me.name, email: me.account.email }}
            checkInsDue={org.me.squads.length === 0 ? null : due}
            pathname={pathname}
            onSignOut={() => signOut.mutate()}
            onSample={me.orgs.some(({ isSample }) => isSample) ? undefined : sample.open}
            help={<HelpItems me={me} org={org.slug} />}
          >
            {org.isSample && <SampleNotice />}
            {org.isArchived && <ArchivedNotice org={org} />}
            {children}
          </AppShell>
          <OrgShortcuts />
        </HintsProvider>
      </OrgProvider>
    </MessagesProvider>
  )
}

/** A new page, so that nothing of the person who left stays in memory. */
const leave = () => {
  clearDrafts()
  clearRecent()
  window.location.assign(hrefTo('login', {}))
}
