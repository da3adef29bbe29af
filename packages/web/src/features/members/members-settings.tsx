import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { ExportButton } from '#web/components/ui/export-button.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { DomainsPanel } from './domains-panel.tsx'
import { InvitationTable } from './invitation-table.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberTable } from './member-table.tsx'

/** `/:org/settings/members`: who is here, who sits where, and the invitations that are open. */
export const MembersSettings = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const [isInviting, setIsInviting] = useState(false)
  const list = useQuery(trpc.members.list.queryOptions({ org }))
  const domains = useQuery(trpc.members.listDomains.queryOptions({ org }))
  const error = list.error ?? domains.error
  if (list.data === undefined || domains.data === undefined) {
    return (
      <SettingsFrame>
        <Panel title={t('members.title')}>
          {error === null ? (
            <Skeleton>
              <SkeletonRows count={5} />
            </Skeleton>
          ) : (
            <PanelFailed
              name={t('members.title')}
              error={error}
              onRetry={() => void Promise.all([list.refetch(), domains.refetch()])}
            />
          )}
        </Panel>
      </SettingsFrame>
    )
  }
  const { members, invitations, can } = list.data
  return (
    <SettingsFrame
      {...(can.invite
        ? {
            actions: (
              <Button look="primary" icon={<UserPlus aria-hidden="true" />} onPress={() => setIsInviting(true)}>
                {t('members.invite')}
              </Button>
            ),
          }
        : {})}
    >
      {!can.invite && <Notice title={t('members.readOnly')}>{t('members.readOnlyText')}</Notice>}
      <Panel title={t('members.invitations')} note={invitations.length} isFlush>
        <InvitationTable invitations={invitations} />
      </Panel>
      <DomainsPanel {...domains.data} />
      <Panel
        title={t('members.title')}
        note={members.length}
        actions={<ExportButton list={t('members.title')} load={() => client.members.export.query({ org })} />}
        isFlush
      >
        <MemberTable members={members} />
      </Panel>
      {isInviting && <InviteDialog canInviteAdmin={can.inviteAdmin} onClose={() => setIsInviting(false)} />}
    </SettingsFrame>
  )
}
