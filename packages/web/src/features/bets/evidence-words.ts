import { daysBetween, isDay } from '@polyrhythm/domain/cycles/day'
import { ageOfEvidence } from '@polyrhythm/domain/evidence/freshness'
import { QUALITIES } from '@polyrhythm/domain/evidence/evidence'
import type { Argument } from '#web/components/bets/bet-types.ts'
import { formatValue } from '#web/lib/format.ts'
import type { Translate } from '#web/messages/translate.ts'

type Data = Argument['data'][number]
type Sight = { readonly t: Translate; readonly today: string }

/** "Measured · n 3,412 · 146 days old, no longer holds". What nobody wrote down is left out. */
export const strengthWords = ({ quality, n, observedOn, staleAfter }: Data, { t, today }: Sight): string =>
  [
    quality == null ? '' : t(`evidence.quality.${quality}`),
    n == null ? '' : t('evidence.n', { n: formatValue(n, '') }),
    ageIn(observedOn, today) === null ? '' : t('evidence.age', { days: ageIn(observedOn, today) ?? 0 }),
    staleAfter != null && staleAfter < today ? t('evidence.stale') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** "2 measured, 1 anecdotal": how many data points came about how, the strongest first; '' without any. */
export const strengthOf = (data: readonly Data[], t: Translate): string =>
  QUALITIES.map((quality) => ({ quality, count: data.filter((each) => each.quality === quality).length }))
    .filter(({ count }) => count > 0)
    .map(({ quality, count }) => `${count} ${t(`evidence.quality.${quality}`).toLocaleLowerCase()}`)
    .join(', ')

/** Between which ages the data lie (EV3), and how many of them hold no longer; '' without any. */
export const ageOfData = (data: readonly Data[], { t, today }: Sight): string => {
  if (!isDay(today)) return ''
  const dated = data.flatMap(({ observedOn }) => (observedOn != null && isDay(observedOn) ? [{ observedOn }] : []))
  const age = ageOfEvidence(dated, today)
  if (age === null) return ''
  const { newest, oldest } = age
  const span = newest === oldest ? t('evidence.age', { days: newest }) : t('bets.compare.ages', { newest, oldest })
  const stale = data.filter(({ staleAfter }) => staleAfter != null && staleAfter < today).length
  return stale === 0 ? span : `${span} · ${t('bets.compare.stale', { count: stale })}`
}

const ageIn = (observedOn: string | undefined, today: string): number | null =>
  observedOn !== undefined && isDay(observedOn) && isDay(today) ? daysBetween(observedOn, today) : null
