import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { CyclesPanel } from './cycles-panel.tsx'
import { EndPanel } from './end-panel.tsx'
import { OrgFacts } from './org-facts.tsx'
import { OrgForm } from './org-form.tsx'
import { ReadOnlyNotice } from '#web/app/settings/read-only-notice.tsx'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'

/** `/:org/settings/general`: name, zone, usual cycle, and the cycles themselves. */
export const GeneralSettings = () => {
  const t = useMessages()
  const org = useOrg()
  return (
    <SettingsFrame>
      {!org.can.edit && <ReadOnlyNotice />}
      <Panel title={t('orgs.general.title')}>{org.can.edit ? <OrgForm org={org} /> : <OrgFacts org={org} />}</Panel>
      <CyclesPanel org={org} />
      {org.can.archive && org.deleteOn === null && <EndPanel org={org} />}
    </SettingsFrame>
  )
}
