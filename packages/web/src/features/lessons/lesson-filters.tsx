import { LESSON_SORTS } from '@polyrhythm/domain/lessons/lesson'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useFilterShortcut } from '#web/lib/use-filter-shortcut.ts'
import { useSearchText } from '#web/lib/use-search-text.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './lesson-filters.module.css'
import type { LessonSearch } from './lesson-search.ts'

const cx = bindClasses(styles)
const any = 'any'

export type LessonFiltersProps = {
  search: LessonSearch
  choices: ApiOutputs['lessons']['choices'] | undefined
  /** Has to be stable. */
  onChange: (change: Partial<LessonSearch>) => void
}

/** What narrows the wall; all of it stands in the address. */
export const LessonFilters = ({ search, choices, onChange }: LessonFiltersProps) => {
  const t = useMessages()
  const [text, setText] = useSearchText(search.q ?? '', (q) => onChange({ q: q === '' ? undefined : q }))
  const filters = useFilterShortcut<HTMLElement>()
  const ready = choices === undefined ? 'waiting' : 'ready'
  return (
    <search ref={filters} className={cx('filters')}>
      <TextField label={t('lessons.text')} type="search" maxLength={100} value={text} onChange={setText} />
      <Select
        label={t('lessons.sort')}
        options={[
          { id: any, label: t('lessons.anySort') },
          ...LESSON_SORTS.map((id) => ({ id, label: t(`lessons.sort.${id}`) })),
        ]}
        value={search.sort ?? any}
        onChange={(id) => onChange({ sort: LESSON_SORTS.find((each) => each === id) })}
      />
      <ComboBox
        // A box keeps the words of a value that it does not know yet: it begins anew when its choices or its value come.
        key={`tag ${ready} ${search.tag ?? ''}`}
        label={t('lessons.tag')}
        placeholder={t('lessons.anyTag')}
        options={(choices?.tags ?? []).map((id) => ({ id, label: id }))}
        value={search.tag ?? null}
        onChange={(tag) => onChange({ tag: tag ?? undefined })}
      />
      <ComboBox
        key={`unit ${ready}`}
        label={t('lessons.unit')}
        placeholder={t('lessons.anyUnit')}
        options={(choices?.units ?? []).map(({ id, name }) => ({ id, label: name }))}
        value={search.unit ?? null}
        onChange={(unit) => onChange({ unit: unit ?? undefined })}
      />
    </search>
  )
}
