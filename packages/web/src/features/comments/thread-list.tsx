import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { ThreadView } from './comment-types.ts'
import { Thread } from './thread.tsx'
import styles from './thread.module.css'

const cx = bindClasses(styles)

export type ThreadListProps = {
  nodeId: string
  threads: readonly ThreadView[]
  /** Asks for what is older; null where all of it is here. */
  more: (() => void) | null
  isFetching: boolean
  isFieldNamed?: boolean
}

/** Threads that are open, the oldest of them behind a button where there are many; those that are settled are folded away under them. */
export const ThreadList = ({ nodeId, threads, more, isFetching, isFieldNamed = true }: ThreadListProps) => {
  const t = useMessages()
  const isPrinting = usePrinting()
  const open = threads.filter(({ settled }) => settled === null)
  const settled = threads.filter((thread) => thread.settled !== null)
  const list = (some: readonly ThreadView[]) => (
    <ul>
      {some.map((thread) => (
        <Thread key={thread.id} nodeId={nodeId} thread={thread} isFieldNamed={isFieldNamed} />
      ))}
    </ul>
  )
  return (
    <>
      {more !== null && (
        <div className={cx('more')}>
          <Button size="small" look="quiet" isPending={isFetching} onPress={more}>
            {t('comments.showOlder')}
          </Button>
        </div>
      )}
      {open.length > 0 && list(open)}
      {settled.length > 0 && (
        <details className={cx('settled')} open={isPrinting}>
          <summary>{t('comments.settledCount', { count: settled.length })}</summary>
          {list(settled)}
        </details>
      )}
    </>
  )
}
