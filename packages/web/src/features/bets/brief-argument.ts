import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { missingWords } from '#web/components/bets/missing-words.ts'
import { piecesOf } from './argument-pieces.ts'
import { briefSection, type BriefSight, ofTexts } from './brief-section.ts'
import { dataOf } from './compared-argument.tsx'
import { ageOfData, strengthOf, strengthWords } from './evidence-words.ts'

/** The second sheet: data → insight → belief → bet, how strong that is, what we do not know, other bets, who serves. */
export const argumentOf = (bet: BetPageData, sight: BriefSight) => {
  const { t } = sight
  const none = t('bets.argument.none')
  const data = dataOf(bet)
  const insights = piecesOf(bet.argument.insights, new Map()).map(({ item }) => item)
  const lack = bet.missing.length === 0 ? '' : t('bets.missingForNow', { missing: missingWords(bet.missing, t) })
  const against = [...bet.argument.insights, ...bet.argument.data]
    .filter(({ id, stance }, index, all) => stance === 'contradicts' && all.findIndex((one) => one.id === id) === index)
    .map(({ key, title }) => ({ key: `≠ ${key}`, text: title }))
  return {
    chain: [
      briefSection(
        t('bets.argument.data'),
        data.map((each) => ({ key: each.key, text: each.title, note: strengthWords(each, sight) })),
        { most: 4, letters: 90, none },
      ),
      briefSection(
        t('bets.argument.insight'),
        insights.map(({ key, title, note }) => ({ key, text: title, note })),
        { most: 3, letters: 100, noted: 60, none },
      ),
      briefSection(
        t('bets.one.belief'),
        bet.argument.beliefs.map(({ key, title, because }) => ({ key, text: title, note: because })),
        { most: 3, letters: 100, noted: 50, none },
      ),
      briefSection(t('bets.one'), [{ key: bet.key, text: bet.title, note: bet.summary }], {
        most: 1,
        letters: 200,
        noted: 220,
        none,
      }),
    ],
    left: [
      briefSection(t('bets.brief.evidence'), [{ text: strengthOf(data, t) }, { text: ageOfData(data, sight) }], {
        most: 2,
        letters: 160,
        none,
      }),
      briefSection(
        t('bets.brief.unknown'),
        [...against.slice(0, 2), { text: lack }, ...ofTexts(bet.assumptions), ...against.slice(2)],
        { most: 5, letters: 100, none: t('bets.notSaid') },
      ),
    ],
    others: briefSection(
      t('bets.relations'),
      bet.relations.map(({ kind, isOurs, other }) => ({
        key: `${t(isOurs ? `bets.relation.${kind}` : `bets.relationOf.${kind}`)} ${other.key}`,
        text: other.title,
      })),
      { most: 4, letters: 80, none: t('bets.relations.none') },
    ),
    serving: briefSection(
      t('bets.contributions'),
      bet.contributions.map(({ link: { source, squad } }) => ({
        key: source.key,
        text: `${source.title}, ${squad.name}`,
      })),
      { most: 5, letters: 80, none: t('bets.contributionsNone') },
    ),
  }
}
