import type { Outcome } from '@polyrhythm/domain/bets/bet'
import type { ReactNode } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './similar-past.module.css'

const cx = bindClasses(styles)

export type SimilarView = ApiOutputs['lessons']['similar'][number]

export type SimilarPastProps = {
  /** The organisation's slug. */
  org: string
  /** As `lessons.similar` gave them; nothing is shown of none. */
  found: readonly SimilarView[]
  /** What can be done with each. */
  children?: (each: SimilarView) => ReactNode
}

/** What was tried before that is like what somebody is about to bet on, and why each is shown. Links open beside the form. */
export const SimilarPast = ({ org, found, children }: SimilarPastProps) => {
  const t = useMessages()
  if (found.length === 0) return null
  return (
    <section aria-label={t('lessons.similar')} className={cx('similar')}>
      <p className={cx('title')}>{t('lessons.similar')}</p>
      <p className={cx('lead')}>{t('lessons.similarLead')}</p>
      <ul className={cx('list')}>
        {found.map((each) => (
          <li key={each.id} className={cx('past')}>
            <p className={cx('head')}>
              <KeyChip id={each.key} />
              <TextLink href={hrefTo(each.kind, { org, key: each.key })} target="_blank">
                {each.title}
              </TextLink>
            </p>
            <p className={cx('meta')}>{[kindOf(each, t), ...reasonsOf(each, t)].join(' · ')}</p>
            {each.told !== '' && <p className={cx('told')}>{each.told}</p>}
            {children?.(each)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const kindOf = ({ kind, outcome }: SimilarView, t: Translate): string =>
  kind === 'lesson' || outcome === null
    ? t('lessons.similarLesson')
    : t('lessons.similarBet', { outcome: t(`bets.outcome.${outcome as Outcome}`).toLowerCase() })

const reasonsOf = ({ reasons, tags }: SimilarView, t: Translate): string[] =>
  reasons.map((reason) => t(`lessons.reason.${reason}`, reason === 'tag' ? { tags: tags.join(', ') } : {}))
