import { Fragment, type ReactNode } from 'react'
import { BetSupport } from '#web/components/bets/bet-facts.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { wayOf } from '#web/components/bets/move-log.tsx'
import { StatusGlyph } from '#web/components/okr/status-glyph.tsx'
import { StatusMix } from '#web/components/okr/status-mix.tsx'
import { betStateWord } from '#web/components/bets/bet-state-word.ts'
import type { Translate } from '#web/messages/translate.ts'
import { personName } from '#web/lib/person-name.ts'
import { comparedArgument } from './compared-argument.tsx'
import { Lines } from './compare-cells.tsx'
import { countSignals } from './count-signals.ts'
import { measureNow, measureWay } from './measure-words.ts'

/** How many of the last moves are told with their reasons. */
const movesTold = 3

export type CompareSight = {
  readonly t: Translate
  readonly org: string
  readonly today: string
  readonly day: (day: string) => string
}

/** One line of the comparison. */
export type CompareRow = {
  readonly label: string
  /** The same text for two bets that say the same; '' = nothing was said. */
  readonly says: (bet: BetPageData) => string
  readonly cell: (bet: BetPageData) => ReactNode
}

export type CompareSection = { readonly title: string; readonly rows: readonly CompareRow[] }

/** A row whose words are all there is to it. */
const plain = (label: string, says: CompareRow['says']): CompareRow => ({ label, says, cell: says })

const lines = (label: string, of: (bet: BetPageData) => readonly string[]): CompareRow => ({
  label,
  says: (bet) => of(bet).join('\n'),
  cell: (bet) => <Lines lines={of(bet)} />,
})

/** All that is compared: where they stand, the argument, how one will know, who serves, and how they got there. */
export const compareSections = (sight: CompareSight): readonly CompareSection[] => [
  { title: sight.t('bets.compare.standing'), rows: standing(sight) },
  { title: sight.t('bets.argument'), rows: comparedArgument(sight) },
  { title: sight.t('bets.form.proof'), rows: proof(sight) },
  { title: sight.t('bets.contributions'), rows: serving(sight) },
  { title: sight.t('bets.moves'), rows: moving(sight) },
]

const standing = ({ t, day }: CompareSight): CompareRow[] => [
  plain(t('bets.compare.rank'), (bet) =>
    bet.place === null ? betStateWord(bet, t) : `${t(`bets.column.${bet.place.column}`)} ${bet.place.rank}`,
  ),
  plain(t('boards.board'), ({ owner }) => owner.name),
  plain(t('bets.stage'), ({ stage }) => t(`bets.stage.${stage}`)),
  {
    label: t('bets.health'),
    says: ({ health, healthNote }) => (health === 'unknown' ? '' : `${health} ${healthNote}`),
    cell: ({ health, healthNote }) => (
      <>
        {health !== 'unknown' && <StatusGlyph status={health} />} {healthNote}
      </>
    ),
  },
  plain(t('bets.sponsor'), ({ sponsor }) => (sponsor === null ? '' : personName(sponsor.name, t))),
  plain(t('bets.roadManager'), ({ roadManager }) => (roadManager === null ? '' : personName(roadManager.name, t))),
  plain(t('bets.decideOn'), ({ decideOn, daysOverdue }) =>
    [decideOn === null ? '' : day(decideOn), daysOverdue === 0 ? '' : t('bets.overdue', { days: daysOverdue })]
      .filter((part) => part !== '')
      .join(' · '),
  ),
]

const proof = ({ t, day }: CompareSight): CompareRow[] => [
  {
    label: t('bets.form.metric'),
    says: (bet) => `${bet.metric?.name ?? ''}${measureWay(bet, t, day)}`,
    cell: (bet) => <Lines lines={[bet.metric?.name ?? '', measureWay(bet, t, day)]} />,
  },
  plain(t('bets.compare.now'), (bet) => measureNow(bet, day)),
  plain(t('bets.odds'), ({ odds }) => (odds === null ? '' : `${odds}%`)),
  plain(t('bets.appetite'), ({ appetite }) => appetite),
  lines(t('bets.killCriteria'), ({ killCriteria }) => killCriteria),
  lines(t('bets.guardrails'), ({ guardrails }) => guardrails),
  lines(t('bets.assumptions'), ({ assumptions }) => assumptions),
]

const serving = ({ t }: CompareSight): CompareRow[] => [
  {
    label: t('boards.support'),
    says: ({ support }) => `${support.squads} ${support.objectives}`,
    cell: ({ support }) => <BetSupport {...support} />,
  },
  {
    label: t('bets.compare.status'),
    says: ({ contributions }) =>
      countSignals(contributions)
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${status} ${count}`)
        .join(),
    cell: ({ contributions }) => <StatusMix counts={countSignals(contributions)} />,
  },
  plain(t('bets.compare.squads'), ({ contributions }) =>
    [...new Set(contributions.filter(({ link }) => link.isLive).map(({ link }) => link.squad.name))].join(', '),
  ),
]

const moving = ({ t }: CompareSight): CompareRow[] => [
  {
    label: t('bets.compare.reasons'),
    says: ({ moves }) => moves.map(({ id }) => id).join(),
    cell: ({ moves }) => (
      <>
        {moves.slice(0, movesTold).map((move) => (
          <Fragment key={move.id}>
            <Lines lines={[`${wayOf(move, t)}: ${move.reason}`]} />
          </Fragment>
        ))}
        {moves.length > movesTold && <p>{t('bets.compare.earlierMoves', { count: moves.length - movesTold })}</p>}
      </>
    ),
  },
]
