import type { Translate } from '#web/messages/translate.ts'

/** How long ago something was, in the largest whole unit: under a minute `now`, then `5 min`, `3 h`, `2 d`, from 14 d on `2 w`. */
export const ageOf = (since: Date, now: Date, t: Translate): string => {
  const minutes = Math.floor((now.getTime() - since.getTime()) / 60_000)
  if (minutes < 1) return t('ui.age.now')
  if (minutes < 60) return t('ui.age.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return t('ui.age.hours', { count: hours })
  const days = Math.floor(hours / 24)
  if (days < 14) return t('ui.age.days', { count: days })
  return t('ui.age.weeks', { count: Math.floor(days / 7) })
}

/** The same for whole calendar days: 0 is `today`. */
export const ageOfDays = (days: number, t: Translate): string => {
  if (days === 0) return t('ui.age.today')
  return days < 14 ? t('ui.age.days', { count: days }) : t('ui.age.weeks', { count: Math.floor(days / 7) })
}
