type Keyed = { readonly id: string; readonly key: string }

// Made once: a collator costs more than comparing a thousand keys with it.
const inNumericOrder = new Intl.Collator('en', { numeric: true })

/** Order of keys as people count: B-2 before B-10. */
export const byKey = (a: Keyed, b: Keyed): number => inNumericOrder.compare(a.key, b.key) || (a.id < b.id ? -1 : 1)
