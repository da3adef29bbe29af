import type { ReactNode } from 'react'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './compare.module.css'

const cx = bindClasses(styles)

/** Sentences, each on its own line. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className={cx('lines')}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

export type NamedThing = { readonly id: string; readonly key: string; readonly title: string }

/** Things by key and title, each with what is to be said about it. */
export const Things = <Thing extends NamedThing>({
  things,
  href,
  note,
}: {
  things: readonly Thing[]
  href: (key: string) => string
  note: (thing: Thing) => ReactNode
}) => (
  <ul className={cx('lines')}>
    {things.map((thing) => (
      <li key={thing.id}>
        <KeyChip id={thing.key} href={href(thing.key)} /> {thing.title}
        <span className={cx('note')}>{note(thing)}</span>
      </li>
    ))}
  </ul>
)
