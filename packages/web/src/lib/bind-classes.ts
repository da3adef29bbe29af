/**
 * Joins class names of one CSS module: `const cx = bindClasses(styles)`, then `cx('row', isOpen && 'open')`.
 * Names the module does not know pass through, so that a caller's own class can be added.
 */
export const bindClasses =
  (module: Readonly<Record<string, string>>) =>
  (...names: readonly (string | false | null | undefined)[]): string =>
    names.flatMap((name) => (typeof name === 'string' && name !== '' ? [module[name] ?? name] : [])).join(' ')
