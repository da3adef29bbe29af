import { hrefTo } from '#web/app/paths.ts'
import { unitHref } from '#web/app/unit-href.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { FoundPerson } from './find-units.ts'
import { NamedRow } from './named-row.tsx'

/** People whose name was typed, with where they sit. */
export const PeopleFound = ({ people }: { people: readonly FoundPerson[] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (people.length === 0) return null
  return (
    <Panel title={t('units.peopleFound')} note={t('units.count', { count: people.length })} isFlush>
      <ul>
        {people.slice(0, mostShown).map(({ id, name, units }) => (
          <NamedRow key={id} name={name} href={hrefTo('person', { org, id })}>
            {units.map((unit) => (
              <TextLink key={unit.id} isQuiet href={unitHref(org, unit)}>
                {unit.name}
              </TextLink>
            ))}
          </NamedRow>
        ))}
      </ul>
    </Panel>
  )
}

/** More than one looks through: another letter narrows it. */
const mostShown = 12
