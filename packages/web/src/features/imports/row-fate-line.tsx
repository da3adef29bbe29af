import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatValue } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { RowFound } from './import-command.ts'
import styles from './preview.module.css'
import { useRowFate } from './row-fates.ts'

const cx = bindClasses(styles)

/** What the import does to a row: new, what changes from what to what, or nothing. */
export const RowFateLine = ({ id }: { id: string }) => {
  const t = useMessages()
  const dates = useDates()
  const row = useRowFate(id)
  if (row === null) return null
  const { fate, key, changes } = row
  return (
    <span className={cx('fate')}>
      <span>{t(`imports.fate.${fate}`, { key })}</span>
      {changes.map(({ field, from, to }) => (
        <span key={field} className={cx('change')}>
          {t(`imports.change.${field}`)} <s>{wordsOf(field, from, t, dates.day)}</s> →{' '}
          <b>{wordsOf(field, to, t, dates.day)}</b>
        </span>
      ))}
    </span>
  )
}

type Change = RowFound['changes'][number]

const wordsOf = (field: Change['field'], value: Change['from'], t: Translate, day: (day: string) => string): string => {
  if (value === null || value === '') return t('imports.change.nothing')
  if (typeof value === 'number') return formatValue(value, '')
  if (field === 'due') return day(value)
  if (field === 'kind') return t(`keyResults.kind.${value as 'increase'}`)
  if (field === 'ambition') return t(`objectives.ambition.${value as 'committed'}`)
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value
}

/** Characters of a changed text that are shown; the whole of it is in the row. */
const SHOWN = 80
