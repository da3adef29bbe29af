import { type ReactNode, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './story.module.css'

const cx = bindClasses(styles)

/** The first few of a list, and how many more there are; a press shows them. On paper it stays as it is. */
export const Fold = <T,>({
  of,
  first,
  children,
}: {
  of: readonly T[]
  first: number
  children: (each: T) => ReactNode
}) => {
  const t = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  const rest = of.length - first
  return (
    <>
      <ul className={cx('list')}>{of.slice(0, isOpen ? of.length : first).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" look="quiet" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? t('rhythm.less') : t('rhythm.more', { count: rest })}
        </Button>
      )}
    </>
  )
}
