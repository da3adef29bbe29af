/** What is being typed after an @ right before the caret, and where that @ stands; null when nobody is being named. */
export const mentionAt = (text: string, caret: number): { readonly from: number; readonly query: string } | null => {
  const found = /(?:^|[^\p{L}\p{N}_])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))
  const query = found?.[1]
  return query === undefined ? null : { from: caret - query.length - 1, query }
}

/** Who may be meant: each word that is typed begins a word of the name, without case and diacritics. At most six. */
export const peopleMeant = <P extends { readonly name: string }>(query: string, people: readonly P[]): P[] => {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  // A name that is written to its end and a space is done.
  if (query !== query.trimEnd() && people.some(({ name }) => fold(name) === fold(query).trim())) return []
  return people
    .filter(({ name }) =>
      wanted.every((each) =>
        fold(name)
          .split(/[\s-]+/)
          .some((word) => word.startsWith(each)),
      ),
    )
    .slice(0, 6)
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
