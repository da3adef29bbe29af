import { Skeleton, SkeletonLine, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './page.module.css'

const cx = bindClasses(styles)

/** A page whose data has not come: its title, its panels, no words. */
export const PageSkeleton = ({ rows = 8 }: { rows?: number }) => (
  <div className={cx('page')}>
    <Skeleton>
      <div className={cx('waiting')}>
        <SkeletonLine size="title" width="short" />
        <SkeletonLine width="half" />
        <SkeletonRows count={rows} />
      </div>
    </Skeleton>
  </div>
)
