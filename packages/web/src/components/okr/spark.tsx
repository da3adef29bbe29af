import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './spark.module.css'
import { sparkPath } from './spark-path.ts'

const cx = bindClasses(styles)

export type SparkProps = {
  /** Oldest first; null is a gap. */
  values: readonly (number | null)[]
  /** What the line says, as a sentence. */
  sentence: string
  width?: number
  height?: number
}

/** A line as high as a word. */
export const Spark = ({ values, sentence, width = 64, height = 18 }: SparkProps) => {
  const { path, last } = sparkPath(values, width, height)
  return (
    <span className={cx('spark')}>
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path d={path} fill="none" className={cx('line')} />
        {last !== null && <circle cx={last.x} cy={last.y} r="2" className={cx('dot')} />}
      </svg>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </span>
  )
}
