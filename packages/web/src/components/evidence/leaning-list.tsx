import type { ReactNode } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './leaning-list.module.css'

const cx = bindClasses(styles)

export type Leaning = EvidencePage['leans'][number]

export type LeaningListProps = {
  leans: readonly Leaning[]
  /** Beside the title: what can be done about it. */
  act?: (leaning: Leaning) => ReactNode
  /** More in the line under the title. */
  more?: (leaning: Leaning) => ReactNode
  /** Under both. */
  below?: (leaning: Leaning) => ReactNode
}

/** What leans on something, in the order of the argument: insights, beliefs, bets, objectives. */
export const LeaningList = ({ leans, act, more, below }: LeaningListProps) => {
  const t = useMessages()
  return groups.map((kind) => {
    const all = leans.filter((each) => each.kind === kind)
    return (
      all.length > 0 && (
        <section key={kind} className={cx('group')}>
          <h3>{t(`evidence.lean.${kind}`)}</h3>
          <ul className={cx('list')}>
            {all.map((each) => (
              <li key={each.id} className={cx('item')}>
                <LeaningLine leaning={each}>{act?.(each)}</LeaningLine>
                <p className={cx('meta')}>
                  <StanceMark stance={each.isAgainst ? 'contradicts' : 'supports'} />
                  {kind === 'objective' && <span>{each.owner}</span>}
                  {each.via.length > 0 && <span>{t('evidence.through', { keys: each.via.join(' → ') })}</span>}
                  {more?.(each)}
                </p>
                {below?.(each)}
              </li>
            ))}
          </ul>
        </section>
      )
    )
  })
}

const groups = ['insight', 'belief', 'bet', 'objective'] as const

const LeaningLine = ({ leaning, children }: { leaning: Leaning; children: ReactNode }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { key, title, kind, state } = leaning
  return (
    <p className={cx('line')}>
      <KeyChip id={key} />
      <TextLink isQuiet href={leaningHref(org, leaning)}>
        {title}
      </TextLink>
      {state === 'challenged' && <Badge>{t('beliefs.state.challenged')}</Badge>}
      {kind === 'bet' && state === 'closed' && <Badge>{t('bets.state.closed')}</Badge>}
      {children}
    </p>
  )
}

/** Where a thing is shown that evidence leads to. */
export const leaningHref = (org: string, { kind, key }: { readonly kind: string; readonly key: string }): string => {
  if (kind === 'bet') return hrefTo('bet', { org, key })
  if (kind === 'objective') return hrefTo('objective', { org, key })
  return kind === 'belief' ? hrefTo('belief', { org, key }) : hrefTo('evidenceItem', { org, key })
}
