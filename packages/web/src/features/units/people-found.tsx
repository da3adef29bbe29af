import { hrefTo } from '#web/app/paths.ts'
import { unitHref } from '#web/app/unit-href.ts'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { FoundPerson } from './find-units.ts'
import styles from './people-found.module.css'

const cx = bindClasses(styles)

/** People whose name was typed, with where they sit. */
export const PeopleFound = ({ people }: { people: readonly FoundPerson[] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  if (people.length === 0) return null
  return (
    <Panel title={t('units.peopleFound')} note={t('units.count', { count: people.length })} isFlush>
      <ul>
        {people.slice(0, mostShown).map(({ id, name, units }) => (
          <li key={id} className={cx('person')}>
            <span className={cx('name')}>
              <TextLink isQuiet href={hrefTo('person', { org, id })}>
                {name}
              </TextLink>
            </span>
            <span className={cx('units')}>
              {units.map((unit) => (
                <TextLink key={unit.id} isQuiet href={unitHref(org, unit)}>
                  {unit.name}
                </TextLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** More than one looks through: another letter narrows it. */
const mostShown = 12
