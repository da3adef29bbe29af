import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './skeleton.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const cx = bindClasses(styles)

/** Holds the place of what loads, with the final layout inside, and shows nothing for the first 150 ms. */
export const Skeleton = ({ children }: { children: ReactNode }) => {
  const t = useMessages()
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <div aria-hidden="true" className={cx('shapes')}>
        {children}
      </div>
    </div>
  )
}

export type SkeletonLineProps = { width?: 'short' | 'half' | 'long' | 'full'; size?: 'text' | 'title' | 'row' }

/** One line of text, one title or one row that is not there yet. */
export const SkeletonLine = ({ width = 'full', size = 'text' }: SkeletonLineProps) => (
  <span className={cx('line', width, size)} />
)

/** Rows of a table or list that is not there yet. */
export const SkeletonRows = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, index) => (
    <div key={index} className={cx('rowShape')}>
      <SkeletonLine width={index % 3 === 1 ? 'half' : 'long'} />
      <SkeletonLine width="short" />
    </div>
  ))
