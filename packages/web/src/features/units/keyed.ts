/** A thing that people call by its name, for a dialog that asks for what they call it by. */
export const keyed = <T extends { readonly name: string }>(thing: T): T & { readonly key: string } => ({
  ...thing,
  key: thing.name,
})
