import { hrefTo } from '#web/app/paths.ts'
import { LinkLine } from '#web/components/okr/link-line.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { WorstWord } from '#web/components/okr/worst-word.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Contribution } from '#web/components/bets/bet-types.ts'
import styles from './contributions.module.css'
import { countSignals } from './count-signals.ts'

const cx = bindClasses(styles)

/** Who contributes, as the squads declared it. Their words stand beside each other; nothing is averaged or added up. */
export const Contributions = ({ contributions, at }: { contributions: readonly Contribution[]; at: string }) => {
  const t = useMessages()
  return (
    <Panel
      title={t('bets.contributions')}
      note={<StatusMix counts={countSignals(contributions)} />}
      isFlush={contributions.length > 0}
    >
      {contributions.length === 0 ? (
        <EmptyState title={t('bets.contributionsNone')}>{t('bets.contributionsNoneText')}</EmptyState>
      ) : (
        <ul className={cx('list')}>
          {contributions.map((contribution) => (
            <ContributionItem key={contribution.link.id} contribution={contribution} at={at} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const ContributionItem = ({ contribution, at }: { contribution: Contribution; at: string }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { link, worst, cycleName } = contribution
  const { source, squad, answer } = link
  return (
    <li className={cx('item')}>
      <div className={cx('head')}>
        <p className={cx('title')}>
          <KeyChip id={source.key} />
          <TextLink isQuiet href={hrefTo('objective', { org, key: source.key })}>
            {source.title}
          </TextLink>
        </p>
        {worst !== null && <WorstWord worst={worst} name={source.key} at={at} />}
      </div>
      <p>“{link.sentence}”</p>
      <p className={cx('meta')}>
        <span>{squad.name}</span>
        {cycleName !== '' && <span>{cycleName}</span>}
        <span>{t(`bets.weight.${link.weight}`)}</span>
        <LinkLine state={link.state} />
      </p>
      {answer !== null && (
        <p className={cx('meta')}>
          {personName(answer.by, t)}: “{answer.sentence}”
        </p>
      )}
    </li>
  )
}
