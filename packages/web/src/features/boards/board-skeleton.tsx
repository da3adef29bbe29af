import { Skeleton, SkeletonLine } from '#web/components/ui/skeleton.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './board-view.module.css'

const cx = bindClasses(styles)

/** Three columns of cards that are not there yet. */
export const BoardSkeleton = () => (
  <Skeleton>
    <div className={cx('columns')}>
      {['now', 'next', 'later'].map((column) => (
        <div key={column} className={cx('ghosts')}>
          <SkeletonLine size="title" width="short" />
          {[1, 2, 3, 4, 5].map((card) => (
            <div key={card} className={cx('ghost')}>
              <SkeletonLine width="long" />
              <SkeletonLine width="half" />
              <SkeletonLine width="short" />
            </div>
          ))}
        </div>
      ))}
    </div>
  </Skeleton>
)
