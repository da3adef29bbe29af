import { Printer } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatDay } from '#web/lib/format.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { briefOf } from './brief-content.ts'
import { BriefPart } from './brief-part.tsx'
import styles from './brief.module.css'
import { countSignals } from './count-signals.ts'

const cx = bindClasses(styles)

/** A bet on two sheets of paper: what, why and how we will know; then the argument back to its data. Never a third one. */
export const BetBrief = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { slug: org, name, today } = useOrg()
  const { day } = useDates()
  const { key, title, owner } = bet
  const { overview, argument } = briefOf(bet, { t, today, day })
  const foot = <p className={cx('foot')}>{t('bets.brief.foot', { key, org: name, day: formatDay(today, 0) })}</p>
  return (
    <div className={cx('brief')}>
      <title>{t('shell.title', { page: t('bets.brief.of', { key }), org: name })}</title>
      <div className={cx('tools')}>
        <TextLink isQuiet href={hrefTo('bet', { org, key })}>
          ‹ {key} {title}
        </TextLink>
        <Button look="primary" icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {t('bets.brief.print')}
        </Button>
      </div>
      <article className={cx('sheet', overview.size)}>
        <header className={cx('head')}>
          <p className={cx('eyebrow')}>
            <KeyChip id={key} /> {owner.name} · {t('bets.brief.first')}
          </p>
          <h1 tabIndex={-1}>{title}</h1>
        </header>
        <div className={cx('columns')}>
          <div className={cx('main')}>
            {overview.main.map((part) => (
              <BriefPart key={part.title} part={part} />
            ))}
          </div>
          <div className={cx('side')}>
            {overview.side.map((part) => (
              <BriefPart key={part.title} part={part} />
            ))}
          </div>
        </div>
        {foot}
      </article>
      <article className={cx('sheet', argument.size)}>
        <header className={cx('head')}>
          <p className={cx('eyebrow')}>
            <KeyChip id={key} /> {owner.name} · {t('bets.brief.second')}
          </p>
          <h2>{t('bets.argument')}</h2>
        </header>
        <ol className={cx('chain')}>
          {argument.chain.map((part) => (
            <li key={part.title}>
              <BriefPart part={part} />
            </li>
          ))}
        </ol>
        <div className={cx('halves')}>
          <div className={cx('half')}>
            {argument.left.map((part) => (
              <BriefPart key={part.title} part={part} />
            ))}
          </div>
          <div className={cx('half')}>
            <BriefPart part={argument.serving}>
              <StatusMix counts={countSignals(bet.contributions)} />
            </BriefPart>
            <BriefPart part={argument.others} />
          </div>
        </div>
        {foot}
      </article>
    </div>
  )
}
