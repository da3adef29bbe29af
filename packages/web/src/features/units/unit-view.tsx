import { APPOINTED } from '@polyrhythm/domain/squads/unit'
import { useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { unitHref } from '#web/app/unit-href.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { UnitPage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useOpened } from '#web/lib/use-opened.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { EditUnit } from './edit-unit.tsx'
import { GuildButton } from './guild-button.tsx'
import { GuildNote } from './guild-note.tsx'
import { SayPurpose } from './say-purpose.tsx'
import { UnderPanels } from './under-panels.tsx'
import { UnitPeople } from './unit-people.tsx'

/** A unit that is no squad: what it is for, what stands under it, who leads it and who belongs to it. */
export const UnitView = ({ unit }: { unit: UnitPage }) => {
  const t = useMessages()
  const { slug: org, name: orgName } = useOrg()
  const [open, setOpen] = useState<'edit' | 'purpose' | null>(null)
  const { id, kind, name, slug, mission, parent, can, me } = unit
  useOpened({ kind: 'group', id, key: null, title: name, slug, owner: null })
  const mine = unit.seats.find(
    ({ memberId, role, time }) => memberId === me && role === 'participant' && time === 'now',
  )
  const belongs = unit.seats.some(({ role }) => role === 'participant')
  return (
    <Page
      title={name}
      org={orgName}
      eyebrow={
        <>
          <TextLink href={hrefTo('squads', { org })}>{t('squads.eyebrow')}</TextLink>
          {parent !== null && parent.kind !== 'company' && (
            <>
              {' · '}
              <TextLink href={unitHref(org, parent)}>{parent.name}</TextLink>
            </>
          )}
        </>
      }
      marks={<Badge>{t(`orgs.units.kind.${kind}`)}</Badge>}
      lead={mission === '' ? t('units.noPurpose') : mission}
      actions={
        <>
          {can['unit.edit'] ? (
            <Button onPress={() => setOpen('edit')}>{t('units.edit')}</Button>
          ) : (
            can['unit.sayPurpose'] && <Button onPress={() => setOpen('purpose')}>{t('units.sayPurpose')}</Button>
          )}
          {can.join && <GuildButton guild={unit} isMine={mine !== undefined} />}
        </>
      }
    >
      <Columns
        aside={
          <>
            <UnitPeople unit={unit} part="leads" />
            {mine !== undefined && can.join && <GuildNote key={mine.label} guild={unit} note={mine.label} />}
          </>
        }
      >
        <UnderPanels unit={unit} />
        {(belongs || kind === 'guild' || kind === 'chapter' || (can['unit.appoint'] && takesPeople(unit))) && (
          <UnitPeople unit={unit} part="people" />
        )}
      </Columns>
      {open === 'edit' && <EditUnit unit={unit} onClose={() => setOpen(null)} />}
      {open === 'purpose' && <SayPurpose unit={unit} onClose={() => setOpen(null)} />}
    </Page>
  )
}

/** A unit with squads has its people there. */
const takesPeople = ({ kind, under }: UnitPage): boolean =>
  APPOINTED[kind].includes('participant') && !under.some((each) => each.kind === 'squad')
