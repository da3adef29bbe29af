import { day } from '@polyrhythm/domain/cycles/day'
import { ageOfEvidence } from '@polyrhythm/domain/evidence/freshness'
import { type ReactNode, useRef, useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useShortcut } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ArgueBet } from './argue-bet.tsx'
import { keysOf, type Piece, piecesOf } from './argument-pieces.ts'
import styles from './bet-argument.module.css'
import type { Argument, BetPageData } from '#web/components/bets/bet-types.ts'
import { DataFacts } from '#web/components/bets/data-facts.tsx'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import type { Concept } from '#web/components/why/concepts.ts'
import { Why } from '#web/components/why/why.tsx'

const cx = bindClasses(styles)

/** Data → insight → belief → bet: what was observed, what it means, what is believed, what is done. */
export const BetArgument = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const { slug: org, today } = useOrg()
  const [isArguing, setIsArguing] = useState(false)
  const { argument, key, title, summary, goals, supports } = bet
  // Data stand first, so the first link leads to the first of them.
  const chain = useRef<HTMLElement>(null)
  useShortcut('d', t('shortcuts.data'), () => chain.current?.querySelector('a')?.focus())
  const keys = new Map([...keysOf(argument), [bet.id, key]])
  const age = ageOfEvidence(datesOf(argument), day(today))
  const stanceOf = new Map(bet.beliefs.map(({ id, stance }) => [id, stance]))
  return (
    <section ref={chain} aria-label={t('bets.argument')} className={cx('argument')}>
      <Stage name={t('bets.argument.data')} concept="data" hint={t('bets.argument.dataHint')}>
        {piecesOf(argument.data, keys).map((piece) => (
          <Evidence key={piece.item.id} piece={piece}>
            <DataFacts data={piece.item} />
          </Evidence>
        ))}
      </Stage>
      <Stage name={t('bets.argument.insight')} concept="insight" hint={t('bets.argument.insightHint')}>
        {piecesOf(argument.insights, keys).map((piece) => (
          <Evidence key={piece.item.id} piece={piece} />
        ))}
      </Stage>
      <Stage name={t('bets.one.belief')} concept="belief" hint={t('bets.argument.beliefHint')}>
        {argument.beliefs.map((belief) => (
          <li key={belief.id} className={cx('piece')}>
            <KeyChip id={belief.key} href={hrefTo('belief', { org, key: belief.key })} />
            <p>{belief.title}</p>
            {belief.because !== '' && (
              <p className={cx('because')}>{t('beliefs.because', { because: belief.because })}</p>
            )}
            <p className={cx('meta')}>
              <StanceMark stance={stanceOf.get(belief.id) ?? 'supports'} of={key} />
              {belief.conviction !== null && (
                <span>{t('beliefs.convictionOf', { conviction: belief.conviction })}</span>
              )}
            </p>
          </li>
        ))}
      </Stage>
      <Stage name={t('bets.one')} concept="bet" hint={t('bets.argument.betHint')}>
        <li className={cx('piece', 'bet')}>
          <KeyChip id={key} />
          <p>{title}</p>
          {summary !== '' && <p className={cx('because')}>{summary}</p>}
          {supports.length > 0 && (
            <p className={cx('meta')}>
              {t('bets.supports')}
              {supports.map((other) => (
                <span key={other.id}>
                  <KeyChip id={other.key} href={hrefTo('bet', { org, key: other.key })} /> {other.title}
                </span>
              ))}
            </p>
          )}
          {goals.length > 0 && (
            <p className={cx('meta')}>
              {t('bets.aimsAt')}
              {goals.map((goal) => (
                <span key={goal.id}>
                  <KeyChip id={goal.key} href={hrefTo('goal', { org, key: goal.key })} /> {goal.title}
                </span>
              ))}
            </p>
          )}
        </li>
      </Stage>
      {(age !== null || argument.besides.length > 0 || bet.can['bet.edit']) && (
        <div className={cx('foot')}>
          {age !== null && (
            <p className={cx('besides')}>
              {age.newest === age.oldest ? t('bets.argument.age', { days: age.newest }) : t('evidence.ageSpan', age)}
            </p>
          )}
          {argument.besides.length > 0 && (
            <p className={cx('besides')}>
              {t('bets.argument.besides')}
              {argument.besides.map((each) => (
                <KeyChip key={each} id={each} href={hrefTo('evidenceItem', { org, key: each })} />
              ))}
            </p>
          )}
          {bet.can['bet.edit'] && (
            <Button size="small" look="quiet" onPress={() => setIsArguing(true)}>
              {t('bets.argue')}
            </Button>
          )}
        </div>
      )}
      {isArguing && <ArgueBet bet={bet} onClose={() => setIsArguing(false)} />}
    </section>
  )
}

const datesOf = ({ data }: Argument) =>
  data.flatMap(({ observedOn }) => (observedOn == null ? [] : [{ observedOn: day(observedOn) }]))

type StageProps = { name: string; concept: Concept; hint: string; children: readonly ReactNode[] | ReactNode }

const Stage = ({ name, concept, hint, children }: StageProps) => (
  <div className={cx('stage')}>
    <header className={cx('head')}>
      <h2>{name}</h2>
      <Why concept={concept} />
      <span className={cx('hint')}>{hint}</span>
    </header>
    {Array.isArray(children) && children.length === 0 ? <Nothing /> : <ul className={cx('pieces')}>{children}</ul>}
  </div>
)

const Nothing = () => <p className={cx('none')}>{useMessages()('bets.argument.none')}</p>

type EvidenceItem = Argument['insights'][number]

const Evidence = ({ piece: { item, ends }, children }: { piece: Piece<EvidenceItem>; children?: ReactNode }) => (
  <li className={cx('piece')}>
    <KeyChip id={item.key} href={hrefTo('evidenceItem', { org: useOrg().slug, key: item.key })} />
    <p>{item.title}</p>
    {children}
    <p className={cx('meta')}>
      {ends.map(({ key, stance }) => (
        <StanceMark key={key} stance={stance} of={key} />
      ))}
    </p>
    {item.note !== '' && <p className={cx('because')}>{item.note}</p>}
  </li>
)
