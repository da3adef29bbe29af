import { hrefTo } from '#web/app/paths.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { keysOf, piecesOf } from './argument-pieces.ts'
import type { CompareRow, CompareSight } from './compare-rows.tsx'
import { type NamedThing, Things } from './compare-cells.tsx'
import { ageOfData, strengthOf, strengthWords } from './evidence-words.ts'

/** From what will be done back to the data, with how strong and how old the evidence is. */
export const comparedArgument = (sight: CompareSight): CompareRow[] => {
  const { t, org } = sight
  return [
    {
      label: t('bets.compare.will'),
      says: ({ title, summary }) => `${title} ${summary}`,
      cell: ({ title, summary }) => (summary === '' ? title : summary),
    },
    {
      label: t('bets.form.beliefs'),
      says: ({ beliefs }) => keysIn(beliefs),
      cell: (bet) => (
        <Things
          things={bet.argument.beliefs}
          href={(key) => hrefTo('belief', { org, key })}
          note={({ id, conviction }) => (
            <>
              <StanceMark stance={bet.beliefs.find((each) => each.id === id)?.stance ?? 'supports'} />
              {conviction !== null && ` ${t('beliefs.convictionOf', { conviction })}`}
            </>
          )}
        />
      ),
    },
    {
      label: t('bets.argument.insight'),
      says: ({ argument }) => keysIn(argument.insights),
      cell: (bet) => (
        <Things
          things={insightsOf(bet)}
          href={(key) => hrefTo('evidenceItem', { org, key })}
          note={({ ends }) => ends.map(({ key, stance }) => <StanceMark key={key} stance={stance} of={key} />)}
        />
      ),
    },
    {
      label: t('bets.argument.data'),
      says: ({ argument }) => keysIn(argument.data),
      cell: (bet) => (
        <Things
          things={dataOf(bet)}
          href={(key) => hrefTo('evidenceItem', { org, key })}
          note={(data) => strengthWords(data, sight)}
        />
      ),
    },
    { label: t('bets.compare.strength'), ...ofWords((bet) => strengthOf(dataOf(bet), t)) },
    { label: t('bets.compare.age'), ...ofWords((bet) => ageOfData(dataOf(bet), sight)) },
    {
      label: t('bets.brief.goals'),
      says: ({ goals }) => keysIn(goals),
      cell: ({ goals }) => <Things things={goals} href={(key) => hrefTo('goal', { org, key })} note={() => null} />,
    },
  ]
}

const ofWords = (says: CompareRow['says']) => ({ says, cell: says })

const keysIn = (things: readonly Pick<NamedThing, 'key'>[]): string =>
  [...new Set(things.map(({ key }) => key))].toSorted().join()

const insightsOf = (bet: BetPageData) =>
  piecesOf(bet.argument.insights, new Map([...keysOf(bet.argument), [bet.id, bet.key]])).map(({ item, ends }) => ({
    ...item,
    ends,
  }))

/** Each data point once. */
export const dataOf = ({ argument }: Pick<BetPageData, 'argument'>) =>
  piecesOf(argument.data, new Map()).map(({ item }) => item)
