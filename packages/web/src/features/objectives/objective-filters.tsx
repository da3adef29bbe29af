import { OBJECTIVE_SORTS, type ObjectiveSort } from '@polyrhythm/domain/objectives/list-objectives'
import { AMBITIONS } from '@polyrhythm/domain/objectives/objective'
import { TOLD_SIGNALS } from '@polyrhythm/domain/objectives/worst-of-totals'
import { statusWord } from '#web/components/okr/shown-status.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useFilterShortcut } from '#web/lib/use-filter-shortcut.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type ListSearch, orderAfter, orderOf } from './list-search.ts'
import styles from './objective-filters.module.css'
import { useSearchText } from '#web/lib/use-search-text.ts'

const cx = bindClasses(styles)

export type ObjectiveFiltersProps = {
  search: ListSearch
  /** Squads and groups to choose from; empty while they load. */
  units: readonly UnitRow[]
  /** Has to be stable. */
  onChange: (change: Partial<ListSearch>) => void
}

/** What narrows the list; all of it stands in the address. */
export const ObjectiveFilters = ({ search, units, onChange }: ObjectiveFiltersProps) => {
  const t = useMessages()
  const [text, setText] = useSearchText(search.q ?? '', (q) => onChange({ q: q === '' ? undefined : q }))
  const filters = useFilterShortcut<HTMLElement>()
  const choices = units.filter(({ kind }) => kind !== 'company')
  const chosen = choices.find(({ slug }) => slug === search.unit)
  const sortOptions = OBJECTIVE_SORTS.map((id) => ({ id, label: t(`objectives.list.by.${id}`) }))
  return (
    <search ref={filters} className={cx('filters')}>
      <TextField label={t('objectives.list.text')} type="search" maxLength={100} value={text} onChange={setText} />
      <ComboBox
        // A box keeps the words of a value that it does not know yet: it begins anew when its choices come.
        key={choices.length === 0 ? 'waiting' : 'ready'}
        label={t('objectives.list.unit')}
        placeholder={t('objectives.list.anyUnit')}
        options={choices.map(({ slug, name, kind }) => ({
          id: slug,
          label: name,
          ...(kind === 'squad' ? {} : { hint: t(`squads.kind.${kind}`) }),
        }))}
        value={chosen?.slug ?? null}
        onChange={(unit) => onChange({ unit: unit ?? undefined })}
      />
      <Select
        label={t('charts.status')}
        options={[
          { id: any, label: t('objectives.list.anyStatus') },
          ...TOLD_SIGNALS.map((id) => ({ id, label: t(statusWord[id]) })),
        ]}
        value={search.status ?? any}
        onChange={(id) => onChange({ status: TOLD_SIGNALS.find((each) => each === id) })}
      />
      <Select
        label={t('objectives.ambition')}
        options={[
          { id: any, label: t('objectives.list.anyAmbition') },
          ...AMBITIONS.map((id) => ({ id, label: t(`objectives.ambition.${id}`) })),
        ]}
        value={search.ambition ?? any}
        onChange={(id) => onChange({ ambition: AMBITIONS.find((each) => each === id) })}
      />
      <div className={cx('order')}>
        <Select
          label={t('objectives.list.order')}
          options={sortOptions}
          value={orderOf(search).sort}
          onChange={(id) => onChange(orderAfter({}, sortOf(id)))}
        />
      </div>
    </search>
  )
}

const any = 'any'
const sortOf = (id: string): ObjectiveSort => OBJECTIVE_SORTS.find((each) => each === id) ?? 'key'
