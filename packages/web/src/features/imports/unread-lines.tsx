import type { Ignored, Problem } from '@polyrhythm/domain/imports/import-row'
import { Panel } from '#web/components/ui/panel.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './unread-lines.module.css'

const cx = bindClasses(styles)

/** Where the counts lead. */
export const unreadId = 'unread-lines'

export type UnreadLinesProps = {
  problems: readonly Problem[]
  ignored: readonly Ignored[]
  /** Lines are rows of a table. */
  isSheet: boolean
}

/** Every line of the text that became nothing: what needs a look with its reason, the rest folded away. */
export const UnreadLines = ({ problems, ignored, isSheet }: UnreadLinesProps) => {
  const t = useMessages()
  return (
    <div id={unreadId} className={cx('place')}>
      <Panel
        title={t(isSheet ? 'imports.unread.titleSheet' : 'imports.unread.title')}
        note={t('imports.unread.note', { count: problems.length })}
        isFlush
      >
        <p className={cx('help')}>
          {t(
            problems.length > 0 ? 'imports.unread.help' : isSheet ? 'imports.unread.noneSheet' : 'imports.unread.none',
          )}
        </p>
        <LineList
          lines={problems.map(({ line, text, reason }) => ({ line, text, why: t(`imports.reason.${reason}`) }))}
        />
        {ignored.length > 0 && (
          <details className={cx('ignored')}>
            <summary>{t('imports.ignored.title', { count: ignored.length })}</summary>
            <LineList
              lines={ignored.map(({ line, text, reason }) => ({ line, text, why: t(`imports.ignored.${reason}`) }))}
            />
          </details>
        )}
      </Panel>
    </div>
  )
}

const LineList = ({ lines }: { lines: readonly { line: number; text: string; why: string }[] }) => (
  <ol className={cx('lines')}>
    {lines.map(({ line, text, why }) => (
      <li key={line} className={cx('line')}>
        <span className={cx('number')}>{line}</span>
        <span className={cx('text')}>{text.length > shown ? `${text.slice(0, shown)}…` : text}</span>
        <span className={cx('why')}>{why}</span>
      </li>
    ))}
  </ol>
)

/** Characters of a line; the whole one stands in the text. */
const shown = 240
