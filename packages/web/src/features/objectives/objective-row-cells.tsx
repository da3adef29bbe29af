import { hrefTo } from '#web/app/paths.ts'
import { ProgressBar } from '#web/components/okr/progress-bar.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { ageOfDays } from '#web/lib/age.ts'
import type { ListedObjective } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatShare } from '#web/lib/format.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './objective-row-cells.module.css'

const cx = bindClasses(styles)

/** The mean of its key results as a bar with its number; in words what there is instead of one. */
export const ListedProgress = ({ progress }: Pick<ListedObjective, 'progress'>) => {
  const t = useMessages()
  if (progress.state === 'none') {
    const none = progress.of === 0 ? t('objectives.noKeyResults') : t('okr.progress.noReading')
    return <span className={cx('muted')}>{none}</span>
  }
  const { shown, counted, of } = progress
  const words = t('objectives.list.progress', { share: formatShare(shown), counted, of })
  return (
    <span className={cx('progress')} title={words}>
      <ProgressBar isBare progress={shown} planned={null} baseline={null} current={null} target="" words={words} />
      <span aria-hidden="true" className={cx('share')}>
        {formatShare(shown)}
      </span>
    </span>
  )
}

/** The worst word, and behind it how many say what. */
export const ListedStatus = ({ worst: { worst, counts, of } }: Pick<ListedObjective, 'worst'>) => (
  <span className={cx('status')}>
    <StatusGlyph status={worst} />
    {of > 1 && <StatusMix counts={order.map((status) => ({ status, count: counts[status] }))} />}
  </span>
)

const order = ['off_track', 'at_risk', 'stale', 'none', 'on_track'] as const

/** How long ago something was read; what is stale stands back. */
export const ListedAge = ({ freshness }: Pick<ListedObjective, 'freshness'>) => {
  const t = useMessages()
  const { ageDays, isStale } = freshness
  return <span className={cx(isStale && 'muted')}>{ageDays === null ? '–' : ageOfDays(ageDays, t)}</span>
}

/** What it helps, by the keys that people say. */
export const ListedLinks = ({ links, org }: Pick<ListedObjective, 'links'> & { org: string }) => (
  <span className={cx('links')}>
    {links.map(({ key, title, kind }) => {
      const href = hrefOf(kind, org, key)
      return (
        <span key={key} title={title}>
          <KeyChip id={key} {...(href === null ? {} : { href })} />
          <VisuallyHidden> {title}</VisuallyHidden>
        </span>
      )
    })}
    {links.length === 0 && <span className={cx('muted')}>–</span>}
  </span>
)

const hrefOf = (kind: string, org: string, key: string): string | null => {
  if (kind === 'bet') return hrefTo('bet', { org, key })
  if (kind === 'objective') return hrefTo('objective', { org, key })
  if (kind === 'goal') return hrefTo('goal', { org, key })
  return kind === 'belief' ? hrefTo('belief', { org, key }) : null
}
