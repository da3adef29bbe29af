import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './story.module.css'
import { useChain } from './chain-context.ts'

const cx = bindClasses(styles)

/** A card of the story: under the pointer or in focus, it keeps its chain and the rest steps back. Enter opens it. */
export const StoryCard = ({ card, href, children }: { card: string; href: string; children: ReactNode }) => {
  const { placeOf, hold, release } = useChain()
  const chain = placeOf(card)
  return (
    <Link
      href={href}
      className={cx('card')}
      {...(chain === null ? {} : { 'data-chain': chain })}
      onHoverStart={() => hold(card)}
      onHoverEnd={release}
      onFocus={() => hold(card)}
      onBlur={release}
    >
      {children}
    </Link>
  )
}
