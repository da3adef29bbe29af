/**
 * A primitive that only its own constructor can make, so that an id of one kind cannot stand in for another. The field
 * exists in types only. It is named, not a symbol: inferred types of other packages must be able to spell it.
 */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }
