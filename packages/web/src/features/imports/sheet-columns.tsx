import { type SheetPreview } from '@polyrhythm/domain/imports/sheet'
import { SHEET_FIELDS, type SheetField } from '@polyrhythm/domain/imports/sheet-fields'
import { Panel } from '#web/components/ui/panel.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { changeSheet } from './choices.ts'
import { columnName } from './column-name.ts'
import styles from './sheet.module.css'
import type { ImportDraft } from './use-import-draft.ts'

const cx = bindClasses(styles)

/** What every column is taken for, with its first cells; and how numbers and dates are written, where it matters. */
export const SheetColumns = ({ sheet, draft }: { sheet: SheetPreview; draft: ImportDraft }) => {
  const t = useMessages()
  const { choices, setChoices } = draft
  const choose = (column: number, field: SheetField | null) =>
    setChoices((before) => changeSheet(before, { columns: { ...before.sheet.columns, [column]: field } }))
  const options = [
    { id: NONE, label: t('imports.columns.none') },
    ...SHEET_FIELDS.map((field) => ({ id: field, label: t(`imports.column.${field}`) })),
  ]
  return (
    <Panel title={t('imports.columns.title')} note={t('imports.columns.note')} isFlush>
      <div id={questionsId} className={cx('questions')}>
        <Inline gap="normal">
          {sheet.hasMark && (
            <Select
              label={t('imports.mark')}
              placeholder={t('imports.question.choose')}
              error={sheet.mark === null ? t('imports.question.mark') : undefined}
              options={[
                { id: '.', label: t('imports.mark.point') },
                { id: ',', label: t('imports.mark.comma') },
              ]}
              value={sheet.mark}
              onChange={(mark) => setChoices((before) => changeSheet(before, { mark: mark === ',' ? ',' : '.' }))}
            />
          )}
          {[...sheet.orders].map(([column, order]) => (
            <Select
              key={column}
              label={t('imports.order', { column: columnName(sheet, column, t) })}
              placeholder={t('imports.question.choose')}
              error={order === null ? t('imports.question.order') : undefined}
              options={[
                { id: 'dmy', label: t('imports.order.dmy') },
                { id: 'mdy', label: t('imports.order.mdy') },
              ]}
              value={order}
              onChange={(chosen) =>
                setChoices((before) =>
                  changeSheet(before, {
                    orders: { ...before.sheet.orders, [column]: chosen === 'mdy' ? 'mdy' : 'dmy' },
                  }),
                )
              }
            />
          ))}
        </Inline>
      </div>
      <ul>
        {sheet.columns.map((field, column) => (
          <li key={column} className={cx('column', field === null && 'out')}>
            <b className={cx('heading')}>{columnName(sheet, column, t)}</b>
            <Select
              label={t('imports.columns.is', { column: columnName(sheet, column, t) })}
              isLabelHidden
              options={options}
              value={field ?? NONE}
              onChange={(chosen) => choose(column, SHEET_FIELDS.find((each) => each === chosen) ?? null)}
            />
            <span className={cx('sample')}>
              {sheet.sample.map((row, index) => (
                <span key={index} className={cx('cell')}>
                  {row[column] === '' ? '–' : row[column]}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {Object.keys(choices.sheet.columns).length > 0 && (
        <p className={cx('changed')}>
          {t('imports.columns.changed', { count: Object.keys(choices.sheet.columns).length })}
        </p>
      )}
    </Panel>
  )
}

/** Where the button leads while something is to be answered. */
export const questionsId = 'sheet-questions'

const NONE = 'none'
