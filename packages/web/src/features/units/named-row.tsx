import type { ReactNode } from 'react'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './named-row.module.css'

const cx = bindClasses(styles)

/** A line of a panel: a name that leads somewhere, and what is said of it. */
export const NamedRow = ({ name, href, children }: { name: string; href: string; children: ReactNode }) => (
  <li className={cx('row')}>
    <span className={cx('name')}>
      <TextLink isQuiet href={href}>
        {name}
      </TextLink>
    </span>
    <span className={cx('words')}>{children}</span>
  </li>
)
