import type { ReactNode } from 'react'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './story.module.css'

const cx = bindClasses(styles)

export type LaneProps = {
  title: string
  /** The question that it answers. */
  asks: string
  /** Where all of it is. */
  href: string
  /** Said instead of cards; null when there are some. */
  none: string | null
  children: ReactNode
}

/** One part of the story. */
export const Lane = ({ title, asks, href, none, children }: LaneProps) => {
  const t = useMessages()
  return (
    <Panel
      title={title}
      note={asks}
      actions={
        <span className={cx('all')}>
          <TextLink href={href}>
            {t('rhythm.all')}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </TextLink>
        </span>
      }
      isFlush
    >
      <div className={cx('lane')}>{none === null ? children : <p className={cx('meta')}>{none}</p>}</div>
    </Panel>
  )
}
