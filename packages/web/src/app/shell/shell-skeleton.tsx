import { Skeleton, SkeletonLine, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './app-shell.module.css'

const cx = bindClasses(styles)

/** The frame before anything is known: the same bar, the same places, no words. */
export const ShellSkeleton = () => (
  <div className={cx('shell')}>
    <div className={cx('bar')} />
    <main className={cx('main')}>
      <div className={cx('waiting')}>
        <Skeleton>
          <SkeletonLine size="title" width="short" />
          <SkeletonRows count={6} />
        </Skeleton>
      </div>
    </main>
  </div>
)
