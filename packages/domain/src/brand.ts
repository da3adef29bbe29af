declare const brand: unique symbol

/** A primitive that only its own constructor can make, so that an id of one kind cannot stand in for another. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
