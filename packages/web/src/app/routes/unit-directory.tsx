import { useState } from 'react'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { SquadDirectory } from '#web/features/squads/squad-directory.tsx'
import { directoryOf } from '#web/features/squads/unit-groups.ts'
import { findPeople, findUnits, type PeopleOf } from '#web/features/units/find-units.ts'
import { GroupRows } from '#web/features/units/group-rows.tsx'
import { PeopleFound } from '#web/features/units/people-found.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './unit-directory.module.css'

const cx = bindClasses(styles)

export type UnitDirectoryProps = { units: readonly UnitRow[]; people: PeopleOf }

/** Every unit of the organisation, found by typing its name or that of somebody who sits there. */
export const UnitDirectory = ({ units, people }: UnitDirectoryProps) => {
  const t = useMessages()
  const [text, setText] = useState('')
  const isSearching = text.trim() !== ''
  const found = findUnits(units, people, text)
  // What stands above something found is shown with it.
  const parents = new Set(found.map(({ parentId }) => parentId))
  const { groups, others } = directoryOf(
    units.filter(
      (unit) => found.includes(unit) || (unit.kind !== 'squad' && unit.kind !== 'chapter' && parents.has(unit.id)),
    ),
  )
  const shown = others.filter((unit) => found.includes(unit))
  const company = found.filter(({ kind }) => kind === 'company')
  const ofKind = (kind: UnitRow['kind']) => shown.filter((unit) => unit.kind === kind)
  const rest = shown.filter(({ kind }) => kind !== 'chapter' && kind !== 'guild')
  return (
    <Stack>
      <div className={cx('find')}>
        <TextField label={t('units.find')} value={text} onChange={setText} type="search" maxLength={100} />
      </div>
      <VisuallyHidden>
        <output>{isSearching ? t('units.found', { count: found.length }) : ''}</output>
      </VisuallyHidden>
      {found.length === 0 && (
        <Panel title={t('units.found', { count: 0 })}>
          <EmptyState title={t('units.noneFound')}>{t('units.noneFoundText')}</EmptyState>
        </Panel>
      )}
      <PeopleFound people={findPeople(units, people, text)} />
      <SquadDirectory
        groups={
          isSearching
            ? groups.filter(({ unit, squads }) => squads.length > 0 || (unit !== null && found.includes(unit)))
            : groups
        }
        mine={isSearching ? [] : units.filter(({ isMine, kind }) => isMine && kind === 'squad')}
      />
      <GroupRows title={t('units.chapters')} groups={ofKind('chapter')} units={units} people={people} />
      <GroupRows title={t('units.guilds')} groups={ofKind('guild')} units={units} people={people} />
      <GroupRows title={t('units.others')} groups={[...company, ...rest]} units={units} people={people} />
    </Stack>
  )
}
