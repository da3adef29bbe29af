import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './story.module.css'
import { useChain } from './chain-context.ts'

const cx = bindClasses(styles)

/** A card of the story: under the pointer or in focus, it keeps its chain and the rest steps back. Enter opens it. */
export const StoryCard = ({ card, href, children }: { card: string; href: string; children: ReactNode }) => {
  const { isKept, hold, release } = useChain()
  return (
    <Link
      href={href}
      className={cx('card', !isKept(card) && 'dim')}
      onHoverStart={() => hold(card)}
      onHoverEnd={release}
      onFocus={() => hold(card)}
      onBlur={release}
    >
      {children}
    </Link>
  )
}
