import { useEffect, useRef } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './notice.module.css'

const cx = bindClasses(styles)

/** `onGo` moves the focus to the field; react-hook-form's `setFocus` does it. */
export type FormProblem = { readonly field: string; readonly message: string; readonly onGo?: () => void }

export type FormSummaryProps = {
  problems: readonly FormProblem[]
  /** What the server said about the form as a whole. */
  message?: string | undefined
}

/** What keeps a form from being sent, above its fields. Takes the focus when it appears or changes. */
export const FormSummary = ({ problems, message }: FormSummaryProps) => {
  const t = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const signature = [message, ...problems.map((problem) => problem.message)].join('\n')

  useEffect(() => {
    if (signature !== '') box.current?.focus()
  }, [signature])

  if (signature === '') return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className={cx('notice', 'problem')}>
      <p className={cx('title')}>{message ?? t('ui.formProblems', { count: problems.length })}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem.field}>
              {problem.onGo === undefined ? (
                problem.message
              ) : (
                <button type="button" className={cx('go')} onClick={problem.onGo}>
                  {problem.message}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
