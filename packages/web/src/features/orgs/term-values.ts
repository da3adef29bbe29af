import { TERM_KEYS, type TermChoice, type TermKey, type TermPreset, type Term } from '@polyrhythm/domain/orgs/terms'

/** The field of one form of a term: `squad_one`, `squad_many`. Empty = the preset's word. */
export type TermField = `${TermKey}_${keyof Term}`
export type TermValues = { preset: TermPreset } & Record<TermField, string>

/** What the form holds for a choice. */
export const termValuesOf = ({ preset, own }: TermChoice): TermValues => ({
  preset,
  ...(Object.fromEntries(
    TERM_KEYS.flatMap((key) => [
      [`${key}_one`, own[key]?.one ?? ''],
      [`${key}_many`, own[key]?.many ?? ''],
    ]),
  ) as Record<TermField, string>),
})

/** The choice that the form means: a term with an empty pair of fields is the preset's. */
export const choiceOf = (values: TermValues): { preset: TermPreset; own: Partial<Record<TermKey, Term>> } => ({
  preset: values.preset,
  own: Object.fromEntries(
    TERM_KEYS.map(
      (key) => [key, { one: values[`${key}_one`].trim(), many: values[`${key}_many`].trim() }] as const,
    ).filter(([, { one, many }]) => one !== '' || many !== ''),
  ),
})

/** Which field shows what is wrong at `own.squad.one`. */
export const termFieldOf = (path: string): keyof TermValues => {
  const [, key, form] = path.split('.')
  const isKnown = TERM_KEYS.some((each) => each === key)
  return isKnown ? (`${key}_${form === 'many' ? 'many' : 'one'}` as TermField) : 'preset'
}
