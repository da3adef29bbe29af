/** The names of all fields of an answer, with where they stand: 'objectives[].title'. Maps by id count as one name. */
export function fieldsOf(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, `${place}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const name = /^[0-9a-f]{8}-/.test(key) ? '<id>' : key
    const here = place === '' ? name : `${place}.${name}`
    return [here, ...fieldsOf(each, here)]
  })
}
