import { Undo2 } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { LinkLine } from '#web/components/okr/link-line.tsx'
import { Badge } from '#web/components/ui/badge.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import type { LinkView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './link-list.module.css'

const cx = bindClasses(styles)

export type LinkListProps = {
  links: readonly LinkView[]
  /** For whoever may take one back. */
  onWithdraw?: (link: LinkView) => void
}

/** What objectives say they serve: the sentence, its state, the owner's answer. */
export const LinkList = ({ links, onWithdraw }: LinkListProps) => (
  <ul>
    {links.map((link) => (
      <li key={link.id} className={cx('link')}>
        <LinkItem link={link} {...(onWithdraw === undefined ? {} : { onWithdraw })} />
      </li>
    ))}
  </ul>
)

const LinkItem = ({ link, onWithdraw }: { link: LinkView; onWithdraw?: (link: LinkView) => void }) => {
  const t = useMessages()
  const { day, instant } = useDates()
  const { slug: org } = useOrg()
  const { source, target, answer, kind, weight, sentence, declaredAt, drift } = link
  const href = targetHref(org, target)
  return (
    <>
      <p className={cx('ends')}>
        <KeyChip id={source.key} href={hrefTo('objective', { org, key: source.key })} />
        <LinkLine state={link.state} />
        <KeyChip id={target.key} {...(href === null ? {} : { href })} />
        <span className={cx('target')}>{target.title}</span>
        {weight === 'primary' && <Badge>{t('links.primary')}</Badge>}
        {onWithdraw !== undefined && (
          <span className={cx('act')}>
            <IconButton
              label={t('links.withdrawOne', { key: source.key, target: target.key })}
              icon={<Undo2 size={16} aria-hidden="true" />}
              onPress={() => onWithdraw(link)}
            />
          </span>
        )}
      </p>
      <p className={cx('sentence')}>“{sentence}”</p>
      <p className={cx('meta')}>
        {t(`links.kind.${kind}`)} · {t('links.since', { day: day(declaredAt.slice(0, 10)) })}
      </p>
      {answer !== null && (
        <p className={cx('answer')}>
          <b>{personName(answer.by, t)}</b> {t(`links.answer.${answer.verdict}`)}{' '}
          {answer.sentence !== '' && `“${answer.sentence}”`} <span className={cx('meta')}>{instant(answer.at)}</span>
        </p>
      )}
      {drift !== null && <p className={cx('meta')}>{t('links.drift')}</p>}
    </>
  )
}

const targetHref = (org: string, { kind, key }: LinkView['target']): string | null => {
  if (kind === 'bet') return hrefTo('bet', { org, key })
  if (kind === 'objective') return hrefTo('objective', { org, key })
  if (kind === 'goal') return hrefTo('goal', { org, key })
  return kind === 'belief' ? hrefTo('belief', { org, key }) : null
}
