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
  const against = [...bet.argument.insights, ...bet.argument.data].filter(({ stance }) => stance === 'contradicts')
  return {
    chain: [
      briefSection(
        t('bets.argument.data'),
        data.map((each) => ({ key: each.key, text: each.title, note: strengthWords(each, sight) })),
        { most: 6, letters: 120, none },
      ),
      briefSection(
        t('bets.argument.insight'),
        insights.map(({ key, title, note }) => ({ key, text: title, note })),
        { most: 4, letters: 150, none },
      ),
      briefSection(
        t('bets.one.belief'),
        bet.argument.beliefs.map(({ key, title, because }) => ({ key, text: title, note: because })),
        { most: 3, letters: 170, none },
      ),
      briefSection(t('bets.one'), [{ key: bet.key, text: bet.title, note: bet.summary }], {
        most: 1,
        letters: 320,
        none,
      }),
    ],
    rest: [
      briefSection(t('bets.brief.evidence'), [{ text: strengthOf(data, t) }, { text: ageOfData(data, sight) }], {
        most: 2,
        letters: 160,
        none,
      }),
      briefSection(
        t('bets.brief.unknown'),
        [
          ...ofTexts(bet.assumptions),
          ...against.map(({ key, title }) => ({ key: `≠ ${key}`, text: title })),
          ...(bet.missing.length === 0
            ? []
            : [{ text: t('bets.missingForNow', { missing: missingWords(bet.missing, t) }) }]),
        ],
        { most: 7, letters: 150, none: t('bets.notSaid') },
      ),
      briefSection(
        t('bets.relations'),
        bet.relations.map(({ kind, isOurs, other }) => ({
          key: `${t(isOurs ? `bets.relation.${kind}` : `bets.relationOf.${kind}`)} ${other.key}`,
          text: other.title,
        })),
        { most: 5, letters: 110, none: t('bets.relations.none') },
      ),
    ],
    serving: briefSection(
      t('bets.contributions'),
      bet.contributions.map(({ link }) => ({ key: link.source.key, text: link.source.title, note: link.squad.name })),
      { most: 7, letters: 100, none: t('bets.contributionsNone') },
    ),
  }
}
