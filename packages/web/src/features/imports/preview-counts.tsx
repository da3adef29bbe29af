import type { ImportPreview } from '@polyrhythm/domain/imports/import-row'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './preview.module.css'
import { countKinds, type PreviewState } from './preview-state.ts'
import { cellsId } from './sheet-cells.tsx'
import { unreadId } from './unread-lines.tsx'

const cx = bindClasses(styles)

export type PreviewCountsProps = {
  state: PreviewState
  preview: ImportPreview
  /** Cells that could not be read; null when the source is no table. */
  cellCount: number | null
}

/** What was found, and how much of it stays out. */
export const PreviewCounts = ({ state, preview, cellCount }: PreviewCountsProps) => {
  const t = useMessages()
  const all = countKinds(preview.rows)
  const kept = countKinds(state.kept)
  const kinds = [
    { name: 'tribes', all: all.tribe, kept: kept.tribe },
    { name: 'squads', all: all.squad, kept: kept.squad },
    { name: 'objectives', all: all.objective, kept: kept.objective },
    { name: 'keyResults', all: all.keyResult, kept: kept.keyResult },
  ] as const
  const problemCount = preview.problems.length
  return (
    <ul className={cx('counts')}>
      {kinds
        .filter(({ name, all }) => all > 0 || name !== 'tribes')
        .map(({ name, all, kept }) => (
          <li key={name} className={cx('count')}>
            <b>{all}</b> {t(`imports.count.${name}`, { count: all })}
            {kept < all && <span className={cx('leftOut')}>{t('imports.count.leftOut', { count: all - kept })}</span>}
          </li>
        ))}
      {cellCount !== null && (
        <li className={cx('count')}>
          {cellCount === 0 ? (
            <>
              <b>0</b> {t('imports.count.cells', { count: 0 })}
            </>
          ) : (
            <a href={`#${cellsId}`} className={cx('countLink')}>
              <b>{cellCount}</b> {t('imports.count.cells', { count: cellCount })}
            </a>
          )}
        </li>
      )}
      <li className={cx('count')}>
        {problemCount === 0 ? (
          <>
            <b>0</b> {t(cellCount === null ? 'imports.count.problems' : 'imports.count.rows', { count: 0 })}
          </>
        ) : (
          <a href={`#${unreadId}`} className={cx('countLink')}>
            <b>{problemCount}</b>{' '}
            {t(cellCount === null ? 'imports.count.problems' : 'imports.count.rows', { count: problemCount })}
          </a>
        )}
      </li>
    </ul>
  )
}
