import { lazy, Suspense } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './comment-text.module.css'
import type { MarkdownProps } from './markdown.tsx'

const cx = bindClasses(styles)
const Markdown = lazy(async () => ({ default: (await import('./markdown.tsx')).Markdown }))

/** What somebody said; as it was typed until the reader of Markdown is there. */
export const CommentText = (props: MarkdownProps) => (
  <div className={cx('text')}>
    <Suspense fallback={<p className={cx('typed')}>{props.body}</p>}>
      <Markdown {...props} />
    </Suspense>
  </div>
)
