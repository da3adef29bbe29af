import { betStateWord } from '#web/components/bets/bet-state-word.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { wayOf } from '#web/components/bets/move-log.tsx'
import { personName } from '#web/lib/person-name.ts'
import { briefSection, type BriefSight, ofTexts } from './brief-section.ts'
import { measureNow, measureWay } from './measure-words.ts'

/** The first sheet: what, why now, how we will know and what would stop it; at its side who, when, where to. */
export const overviewOf = (bet: BetPageData, { t, day }: BriefSight) => {
  const none = t('bets.notSaid')
  const nobody = t('bets.nobodyYet')
  const [last] = bet.moves
  const { place, sponsor, roadManager, leap } = bet
  return {
    main: [
      briefSection(t('bets.brief.what'), ofTexts([bet.summary === '' ? bet.title : bet.summary]), {
        most: 1,
        letters: 560,
        none,
      }),
      briefSection(
        t('bets.brief.whyNow'),
        [
          ...bet.argument.beliefs.slice(0, 2).map(({ key, title, because }) => ({ key, text: title, note: because })),
          ...(last === undefined ? [] : [{ key: wayOf(last, t), text: last.reason }]),
          ...(leap === null ? [] : [{ key: t('bets.leap', { name: personName(leap.by, t) }), text: leap.reason }]),
        ],
        { most: 4, letters: 150, none },
      ),
      briefSection(
        t('bets.brief.measure'),
        [
          { text: bet.metric?.name ?? '', note: measureWay(bet, t, day) },
          { key: bet.metric?.now == null ? '' : t('bets.compare.now'), text: measureNow(bet, day) },
        ],
        { most: 2, letters: 120, none },
      ),
      briefSection(t('bets.killCriteria'), ofTexts(bet.killCriteria), { most: 4, letters: 140, none }),
      briefSection(t('bets.guardrails'), ofTexts(bet.guardrails), { most: 3, letters: 120, none }),
    ],
    side: [
      briefSection(
        t('bets.brief.who'),
        [
          { key: t('bets.sponsor'), text: sponsor === null ? nobody : personName(sponsor.name, t) },
          { key: t('bets.roadManager'), text: roadManager === null ? nobody : personName(roadManager.name, t) },
          { key: t('bets.brief.council'), text: bet.owner.name },
        ],
        { most: 3, letters: 100, none },
      ),
      briefSection(
        t('bets.brief.when'),
        [
          {
            key: t('bets.compare.rank'),
            text: place === null ? betStateWord(bet, t) : `${t(`bets.column.${place.column}`)} ${place.rank}`,
          },
          { key: t('bets.stage'), text: t(`bets.stage.${bet.stage}`) },
          { key: t('bets.decideOn'), text: bet.decideOn === null ? none : day(bet.decideOn) },
          { key: t('bets.odds'), text: bet.odds === null ? none : `${bet.odds}%` },
          { key: t('bets.appetite'), text: bet.appetite === '' ? none : bet.appetite },
        ],
        { most: 5, letters: 60, none },
      ),
      briefSection(
        t('bets.brief.goals'),
        bet.goals.map(({ key, title }) => ({ key, text: title })),
        { most: 4, letters: 90, none },
      ),
      briefSection(
        t('bets.decisions'),
        bet.decisions.map(({ call, title }) => ({ key: t(`bets.decisions.call.${call}`), text: title })),
        { most: 3, letters: 90, none: t('bets.decisions.none') },
      ),
    ],
  }
}
