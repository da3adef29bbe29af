import { type CellProblem, cellKey, type SheetPreview } from '@polyrhythm/domain/imports/sheet'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { changeSheet } from './choices.ts'
import { columnName } from './column-name.ts'
import styles from './sheet.module.css'
import type { ImportDraft } from './use-import-draft.ts'

const cx = bindClasses(styles)

/** Where the counts and the button lead. */
export const cellsId = 'sheet-cells'

/** Every cell that could not be read, to be written anew where it stands; what was mended stays in sight. */
export const SheetCells = ({ sheet, draft }: { sheet: SheetPreview; draft: ImportDraft }) => {
  const t = useMessages()
  const { choices, setChoices } = draft
  const { mends } = choices.sheet
  const open = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]))
  const places = [...new Set([...open.keys(), ...Object.keys(mends)])]
    .map((key) => ({ key, row: Number(key.split(':')[0]), column: Number(key.split(':')[1]) }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
  if (places.length === 0) return null
  const mend = (key: string, text: string) =>
    setChoices((before) => changeSheet(before, { mends: { ...before.sheet.mends, [key]: text } }))
  return (
    <div id={cellsId} className={cx('place')}>
      <Panel
        title={t('imports.cells.title')}
        note={t('imports.cells.note', { count: sheet.cells.length, mended: places.length - sheet.cells.length })}
        isFlush
      >
        <ol>
          {places.map(({ key, row, column }) => (
            <Cell
              key={key}
              name={t('imports.cells.place', { row, column: columnName(sheet, column, t) })}
              about={aboutRow(sheet, row)}
              problem={open.get(key)}
              text={mends[key] ?? open.get(key)?.text ?? ''}
              onMend={(text) => mend(key, text)}
            />
          ))}
        </ol>
      </Panel>
    </div>
  )
}

type CellProps = {
  name: string
  about: string
  problem: CellProblem | undefined
  text: string
  onMend: (text: string) => void
}

const Cell = ({ name, about, problem, text, onMend }: CellProps) => {
  const t = useMessages()
  const [typed, setTyped] = useState(text)
  const commit = () => {
    if (typed !== text) onMend(typed)
  }
  return (
    <li className={cx('mend')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          commit()
        }}
      >
        <TextField
          label={name}
          description={problem === undefined ? t('imports.cells.mended') : undefined}
          error={problem === undefined ? undefined : t(`imports.cell.${problem.reason}`)}
          value={typed}
          onChange={setTyped}
          onBlur={commit}
        />
      </form>
      <p className={cx('about')}>{about}</p>
      {problem !== undefined && text !== '' && (
        <Button
          size="small"
          look="quiet"
          aria-label={t('imports.cells.emptyNamed', { place: name })}
          onPress={() => {
            setTyped('')
            onMend('')
          }}
        >
          {t('imports.cells.empty')}
        </Button>
      )}
    </li>
  )
}

/** What else the row says, so that nobody has to look for it in the source. */
const aboutRow = ({ rows }: SheetPreview, row: number): string =>
  rows
    .filter(({ kind, lines }) => lines.includes(row) && (kind === 'keyResult' || kind === 'objective'))
    .map(({ title }) => title)
    .join(' › ')
